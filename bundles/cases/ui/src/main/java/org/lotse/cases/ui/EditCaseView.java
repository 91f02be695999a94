package org.lotse.cases.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseDetails;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CaseService;
import org.lotse.cases.api.ReviseCase;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.Enterable;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.KeepsInput;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.Navigator;
import org.lotse.platform.ui.api.NotFound;
import org.lotse.platform.ui.api.PageTitle;
import org.lotse.platform.ui.api.Place;
import org.lotse.platform.ui.api.View;
import org.lotse.platform.ui.api.ViewHeader;
import org.lotse.platform.ui.api.Visit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Changes the core data of a case. If a colleague was faster, both versions are shown and nothing is lost. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(route = "cases/:id/edit", permission = "cases.edit", title = "cases.edit.title", menu = false)
@StyleSheet("context://cases/cases.css")
public final class EditCaseView extends Composite<Div> implements View, Enterable, KeepsInput, PageTitle {

    private static final long serialVersionUID = 1L;

    private final transient CaseService cases;
    private final transient Feedback feedback;
    private final transient Navigator navigator;
    private final transient Words words;
    private final ViewHeader header;
    private final Paragraph conflict = new Paragraph();
    private final CaseForm form;
    private transient @Nullable CaseDetails file;
    private boolean done;

    /** The form; filled when entered. */
    @Activate
    public EditCaseView(
            @Reference CaseService cases,
            @Reference Feedback feedback,
            @Reference Navigator navigator,
            @Reference Texts texts) {
        this.cases = cases;
        this.feedback = feedback;
        this.navigator = navigator;
        words = new Words(texts, Localized.language());
        header = new ViewHeader(words.get("cases.edit.title"));
        conflict.setText(words.get("cases.edit.conflict"));
        conflict.addClassName("cases-conflict");
        conflict.getElement().setAttribute("role", "alert");
        conflict.setVisible(false);
        form = new CaseForm(words);
        getContent().setId("edit-case");
        getContent()
                .add(
                        header,
                        conflict,
                        form,
                        new FormActions(words, words.get("cases.edit.save"), this::save, this::leave));
    }

    @Override
    public void enter(Visit visit) {
        var shown = CaseId.parse(visit.parameter("id")).flatMap(cases::find).orElseThrow(NotFound::new);
        file = shown;
        header.setTitle(words.get("cases.edit.title-of", shown.number()));
        form.show(CoreData.of(shown));
        form.focus();
    }

    @Override
    public Optional<String> pageTitle() {
        return Optional.ofNullable(file).map(shown -> words.get("cases.edit.title-of", shown.number()));
    }

    @Override
    public boolean hasUnsavedInput() {
        return !done && form.isChanged();
    }

    @Override
    public Map<String, String> unsavedInput() {
        return form.changes();
    }

    private void save() {
        feedback.attempt(form.fields(), () -> {
            var core = form.core();
            try {
                cases.revise(
                        new ReviseCase(file().id(), file().revision(), core.person(), core.consent(), core.note()));
            } catch (ConcurrentChange colleagueWasFaster) {
                showBoth();
                return;
            }
            done = true;
            feedback.done("cases.edit.done");
            leave();
        });
    }

    private void showBoth() {
        var current = cases.find(file().id()).orElseThrow(NotFound::new);
        file = current;
        form.showBeside(CoreData.of(current));
        conflict.setVisible(true);
        conflict.scrollIntoView();
    }

    private void leave() {
        navigator.to("cases/" + file().id());
    }

    private CaseDetails file() {
        return Optional.ofNullable(file).orElseThrow(NotFound::new);
    }
}
