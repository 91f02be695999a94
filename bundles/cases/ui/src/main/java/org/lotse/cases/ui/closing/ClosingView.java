package org.lotse.cases.ui.closing;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.lotse.cases.api.CaseService;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.asking.HandoverRequests;
import org.lotse.cases.api.care.CareCheck;
import org.lotse.cases.api.closing.CaseClosing;
import org.lotse.cases.api.directory.RegularServices;
import org.lotse.cases.ui.CaseHead;
import org.lotse.cases.ui.CasePage;
import org.lotse.cases.ui.Words;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.Enterable;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.KeepsInput;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.PageTitle;
import org.lotse.platform.ui.api.Place;
import org.lotse.platform.ui.api.View;
import org.lotse.platform.ui.api.Visit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** How an accompaniment ends: who takes over, why the case is closed, until when it is kept. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(route = "cases/:id/closing", permission = "cases.read", title = "cases.closing.title", menu = false)
@StyleSheet("context://cases/cases.css")
public final class ClosingView extends Composite<Div> implements View, Enterable, KeepsInput, PageTitle {

    private static final long serialVersionUID = 1L;

    private final CaseHead head;
    private final ClosingPanel panel;

    /** The frame; filled when entered. */
    @Activate
    public ClosingView(
            @Reference CaseService cases,
            @Reference CaseClosing closing,
            @Reference CareCheck care,
            @Reference HandoverRequests requests,
            @Reference RegularServices services,
            @Reference Access access,
            @Reference Feedback feedback,
            @Reference Texts texts,
            @Reference Clock clock) {
        var words = new Words(texts, Localized.language());
        head = new CaseHead(cases, words, clock, CasePage.CLOSING);
        panel = new ClosingPanel(
                closing,
                care,
                requests,
                services,
                feedback,
                words,
                clock,
                access.may(CasesPermissions.CLOSE),
                () -> head.show(head.file().id()));
        getContent().addClassName("cases-case");
        getContent().add(head, panel);
    }

    @Override
    public void enter(Visit visit) {
        panel.show(head.show(visit).id());
    }

    @Override
    public Optional<String> pageTitle() {
        return head.pageTitle();
    }

    @Override
    public boolean hasUnsavedInput() {
        return panel.hasUnsavedInput();
    }

    @Override
    public Map<String, String> unsavedInput() {
        return panel.unsavedInput();
    }
}
