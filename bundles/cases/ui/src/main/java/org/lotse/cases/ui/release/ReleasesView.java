package org.lotse.cases.ui.release;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.lotse.cases.api.CaseService;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.release.DisclosureRegister;
import org.lotse.cases.api.release.ReleaseService;
import org.lotse.cases.api.release.ReleaseSheets;
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

/** What the person of a case allows to be handed on, and the register of who received what. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(route = "cases/:id/releases", permission = "cases.read", title = "cases.release.title", menu = false)
@StyleSheet("context://cases/cases.css")
@StyleSheet("context://cases/documents.css")
public final class ReleasesView extends Composite<Div> implements View, Enterable, KeepsInput, PageTitle {

    private static final long serialVersionUID = 1L;

    private final CaseHead head;
    private final ReleasePanel panel;

    /** The frame; filled when entered. */
    @Activate
    public ReleasesView(
            @Reference CaseService cases,
            @Reference ReleaseService releases,
            @Reference DisclosureRegister register,
            @Reference ReleaseSheets sheets,
            @Reference Access access,
            @Reference Feedback feedback,
            @Reference Texts texts,
            @Reference Clock clock) {
        var words = new Words(texts, Localized.language());
        head = new CaseHead(cases, words, clock, CasePage.RELEASES);
        var mayWrite = access.may(CasesPermissions.RELEASES);
        panel = new ReleasePanel(
                releases, register, sheets, feedback, words, clock, mayWrite, head.whileOpen(mayWrite));
        getContent().addClassName("cases-case");
        getContent().add(head, panel);
    }

    @Override
    public void enter(Visit visit) {
        panel.show(head.show(visit));
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
