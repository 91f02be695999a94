package org.lotse.cases.ui.person;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import java.util.Optional;
import org.lotse.cases.api.CaseDetails;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CaseService;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.Persons;
import org.lotse.cases.api.ReviseCase;
import org.lotse.cases.api.duplicate.DuplicateSearch;
import org.lotse.cases.ui.CoreData;
import org.lotse.cases.ui.Words;
import org.lotse.cases.ui.form.FormActions;
import org.lotse.cases.ui.merge.SimilarCases;
import org.lotse.platform.api.access.Access;
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
import org.lotse.platform.ui.api.form.Edit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Changes the core data of a case. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(route = "cases/:id/edit", permission = "cases.edit", title = "cases.edit.title", menu = false)
@StyleSheet("context://cases/cases.css")
public final class EditCaseView extends Composite<Div> implements View, Enterable, KeepsInput, PageTitle {

    private static final long serialVersionUID = 1L;

    private final transient CaseService cases;
    private final transient Feedback feedback;
    private final transient Navigator navigator;
    private final transient Words words;
    private final SimilarCases similar;
    private final ViewHeader header;
    private final Paragraph disputed = new Paragraph();
    private final CaseForm form;
    private final transient Edit<CaseDetails> edit;
    private final boolean mayMerge;
    private boolean done;

    /** The form; filled when entered. */
    @Activate
    public EditCaseView(
            @Reference CaseService cases,
            @Reference Persons persons,
            @Reference DuplicateSearch duplicates,
            @Reference Access access,
            @Reference Feedback feedback,
            @Reference Navigator navigator,
            @Reference Texts texts) {
        this.cases = cases;
        this.feedback = feedback;
        this.navigator = navigator;
        mayMerge = access.may(CasesPermissions.MERGE);
        words = new Words(texts, Localized.language());
        header = new ViewHeader(words.get("cases.edit.title"));
        form = new CaseForm(words, persons.keepsAzrNumbers());
        similar = new SimilarCases(duplicates, words);
        form.addBehindPerson(similar);
        edit = new Edit<>(form.fields(), feedback, seen -> cases.find(seen.id()), this::show)
                .whenRemoved(() -> leave("cases"));
        disputed.addClassName("cases-closed");
        getContent().setId("edit-case");
        getContent()
                .add(
                        header,
                        disputed,
                        form,
                        new FormActions(words, words.get("cases.edit.save"), this::save, () -> navigator.to(path())));
    }

    @Override
    public void enter(Visit visit) {
        edit.begin(CaseId.parse(visit.parameter("id")).flatMap(cases::find).orElseThrow(NotFound::new));
        if (mayMerge) {
            similar.offerMerging(edit.record().id());
        }
        form.person()
                .whenRecognisable(
                        sketch -> similar.compare(sketch.inCase(edit.record().id())));
        form.focus();
    }

    @Override
    public Optional<String> pageTitle() {
        return Optional.of(title(edit.record()));
    }

    @Override
    public boolean hasUnsavedInput() {
        return !done && form.fields().isChanged();
    }

    @Override
    public Map<String, String> unsavedInput() {
        return form.fields().changes();
    }

    private void show(CaseDetails file) {
        header.setTitle(title(file));
        disputed.setVisible(!file.disputed().isEmpty());
        disputed.setText(words.get("cases.dispute.in-form", words.data(file.disputed())));
        form.show(CoreData.of(file));
    }

    private void save() {
        edit.save(
                seen -> {
                    var core = form.core();
                    cases.revise(
                            new ReviseCase(seen.id(), seen.revision(), core.person(), core.consent(), core.note()));
                },
                () -> {
                    feedback.done("cases.edit.done");
                    leave(path());
                });
    }

    private void leave(String path) {
        done = true;
        navigator.to(path);
    }

    private String path() {
        return "cases/" + edit.record().id();
    }

    private String title(CaseDetails file) {
        return words.get("cases.edit.title-of", file.number());
    }
}
