package org.lotse.cases.ui.document;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.lotse.cases.api.CaseService;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.document.CaseDocuments;
import org.lotse.cases.api.document.DocumentFiles;
import org.lotse.cases.ui.CaseHead;
import org.lotse.cases.ui.CasePage;
import org.lotse.cases.ui.Words;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.Enterable;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.KeepsInput;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.Navigator;
import org.lotse.platform.ui.api.PageTitle;
import org.lotse.platform.ui.api.Place;
import org.lotse.platform.ui.api.View;
import org.lotse.platform.ui.api.Visit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The documents of a case, and what is left of those that were removed. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(route = "cases/:id/documents", permission = "cases.read", title = "cases.document.title", menu = false)
@StyleSheet("context://cases/cases.css")
@StyleSheet("context://cases/documents.css")
public final class DocumentsView extends Composite<Div> implements View, Enterable, KeepsInput, PageTitle {

    private static final long serialVersionUID = 1L;

    private final CaseHead head;
    private final DocumentsPanel panel;

    /** The frame; filled when entered. */
    @Activate
    public DocumentsView(
            @Reference CaseService cases,
            @Reference CaseDocuments documents,
            @Reference DocumentFiles files,
            @Reference Access access,
            @Reference Feedback feedback,
            @Reference Navigator navigator,
            @Reference Texts texts,
            @Reference Clock clock) {
        var words = new Words(texts, Localized.language());
        head = new CaseHead(cases, words, clock, CasePage.DOCUMENTS);
        panel = new DocumentsPanel(
                documents, files, feedback, navigator, words, head.whileOpen(access.may(CasesPermissions.DOCUMENTS)));
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
