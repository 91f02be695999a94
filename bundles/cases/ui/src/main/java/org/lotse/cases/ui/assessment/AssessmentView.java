package org.lotse.cases.ui.assessment;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseDetails;
import org.lotse.cases.api.CaseService;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.SpokenLanguage;
import org.lotse.cases.api.assessment.AssessmentEntry;
import org.lotse.cases.api.assessment.AssessmentId;
import org.lotse.cases.api.assessment.AssessmentService;
import org.lotse.cases.api.assessment.RemoveAssessment;
import org.lotse.cases.api.assessment.ReviseAssessment;
import org.lotse.cases.ui.CaseHead;
import org.lotse.cases.ui.CasePage;
import org.lotse.cases.ui.Words;
import org.lotse.cases.ui.form.FormActions;
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
import org.lotse.platform.ui.api.Visit;
import org.lotse.platform.ui.api.form.Edit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** One assessment: a form while it is a draft of an open case and the caller may assess, a sheet to read otherwise. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "cases/:id/assessments/:assessment",
        permission = "cases.read",
        title = "cases.assessment.title",
        menu = false)
@StyleSheet("context://cases/cases.css")
public final class AssessmentView extends Composite<Div> implements View, Enterable, KeepsInput, PageTitle {

    private static final long serialVersionUID = 1L;

    private final transient AssessmentService assessments;
    private final transient Feedback feedback;
    private final transient Navigator navigator;
    private final transient Words words;
    private final CaseHead head;
    private final transient BooleanSupplier mayAssess;
    private final Div content = new Div();
    private @Nullable AssessmentForm form;

    /** The frame; filled when entered. */
    @Activate
    public AssessmentView(
            @Reference CaseService cases,
            @Reference AssessmentService assessments,
            @Reference Access access,
            @Reference Feedback feedback,
            @Reference Navigator navigator,
            @Reference Texts texts,
            @Reference Clock clock) {
        this.assessments = assessments;
        this.feedback = feedback;
        this.navigator = navigator;
        words = new Words(texts, Localized.language());
        head = new CaseHead(cases, words, clock, CasePage.ASSESSMENTS);
        mayAssess = head.whileOpen(access.may(CasesPermissions.ASSESS));
        content.addClassName("cases-form-parts");
        getContent().addClassName("cases-case");
        getContent().add(head, content);
    }

    @Override
    public void enter(Visit visit) {
        var file = head.show(visit);
        show(
                file,
                AssessmentId.parse(visit.parameter("assessment"))
                        .flatMap(assessments::find)
                        .filter(found -> found.caseId().equals(file.id()))
                        .orElseThrow(NotFound::new));
    }

    @Override
    public Optional<String> pageTitle() {
        return head.pageTitle();
    }

    @Override
    public boolean hasUnsavedInput() {
        return form != null && form.fields().isChanged();
    }

    @Override
    public Map<String, String> unsavedInput() {
        return form == null ? Map.of() : form.fields().changes();
    }

    private void show(CaseDetails file, AssessmentEntry entry) {
        content.removeAll();
        form = null;
        if (entry.isDraft() && mayAssess.getAsBoolean()) {
            new Draft(file, entry).open();
        } else {
            content.add(new AssessmentSheet(words, entry));
        }
    }

    private void showAgain(AssessmentId id) {
        show(head.file(), assessments.find(id).orElseThrow(NotFound::new));
    }

    /** Without asking: nothing that was typed is wanted any more. */
    private void leave() {
        form = null;
        navigator.to(list());
    }

    private String list() {
        return CasePage.ASSESSMENTS.of(head.file().id());
    }

    /** Somebody's work on a draft. */
    private final class Draft {

        private final AssessmentForm fields;
        private final Edit<AssessmentEntry> edit;

        Draft(CaseDetails file, AssessmentEntry entry) {
            var spoken = file.person().languages().stream()
                    .map(SpokenLanguage::language)
                    .collect(Collectors.toSet());
            fields = new AssessmentForm(words, entry, spoken);
            edit = new Edit<AssessmentEntry>(
                            fields.fields(), feedback, seen -> assessments.find(seen.id()), fields::show)
                    .whenRemoved(AssessmentView.this::leave);
            edit.begin(entry);
        }

        void open() {
            form = fields;
            var finish = new Button(words.get("cases.assessment.finish"), click -> askToFinish());
            var remove = new Button(words.get("cases.assessment.remove"), click -> askToRemove());
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
            var actions =
                    new FormActions(words, words.get("cases.assessment.save"), this::save, () -> navigator.to(list()));
            content.add(fields, actions.and(finish, remove));
            fields.focus();
        }

        private void save() {
            edit.save(seen -> assessments.revise(command(seen)), () -> {
                feedback.done("cases.assessment.saved");
                edit.begin(assessments.find(edit.record().id()).orElseThrow(NotFound::new));
            });
        }

        private void askToFinish() {
            feedback.confirm(
                    "cases.assessment.finish-title",
                    "cases.assessment.finish-text",
                    "cases.assessment.finish",
                    new Object[0],
                    this::finish);
        }

        private void finish() {
            edit.save(seen -> assessments.finish(command(seen)), () -> {
                feedback.done("cases.assessment.finished");
                showAgain(edit.record().id());
            });
        }

        private void askToRemove() {
            feedback.confirm(
                    "cases.assessment.remove-title",
                    "cases.assessment.remove-text",
                    "cases.assessment.remove",
                    new Object[0],
                    this::remove);
        }

        private void remove() {
            edit.act(
                    seen -> {
                        assessments.remove(new RemoveAssessment(seen.id(), seen.revision()));
                        feedback.done("cases.assessment.removed");
                        leave();
                    },
                    () -> {});
        }

        private ReviseAssessment command(AssessmentEntry seen) {
            return new ReviseAssessment(seen.id(), seen.revision(), fields.assessment());
        }
    }
}
