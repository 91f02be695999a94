package org.lotse.cases.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lotse.cases.api.ContactData;
import org.lotse.cases.api.MemberData;
import org.lotse.cases.api.PersonData;
import org.lotse.cases.api.absence.AbsenceData;
import org.lotse.cases.api.appointment.AppointmentData;
import org.lotse.cases.api.assessment.AreaData;
import org.lotse.cases.api.assessment.AssessmentData;
import org.lotse.cases.api.closing.AreaTransition;
import org.lotse.cases.api.directory.ServiceData;
import org.lotse.cases.api.document.DocumentData;
import org.lotse.cases.api.handover.HandoverBasis;
import org.lotse.cases.api.handover.HandoverReport;
import org.lotse.cases.api.handover.PrepareHandover;
import org.lotse.cases.api.letter.LetterData;
import org.lotse.cases.api.letter.TemplateData;
import org.lotse.cases.api.plan.Agreement;
import org.lotse.cases.api.plan.Indicator;
import org.lotse.cases.api.plan.StepData;
import org.lotse.cases.api.preparation.PreparationData;
import org.lotse.cases.api.release.DisclosureData;
import org.lotse.cases.api.release.ReleaseData;
import org.lotse.cases.api.support.SupportData;
import org.lotse.cases.api.task.GiveTask;

/** What somebody typed can be copied when the module is switched off: every component of what is saved is a field that is kept. */
class FormsKeepEverythingTest {

    private static final Pattern KEPT = Pattern.compile("\\.add(?:Several)?\\(\\s*\"(\\w+)\"");

    @Test
    void contactDialogKeepsEveryPartOfAContact() throws IOException {
        assertThat(kept("ContactForm")).containsAll(components(ContactData.class));
    }

    @Test
    void formOfAnAppointmentKeepsEveryPartOfIt() throws IOException {
        assertThat(kept("AppointmentForm"))
                .containsAll(components(AppointmentData.class))
                .contains("caseId");
        assertThat(kept("TaskDialog")).containsAll(components(GiveTask.class));
        assertThat(kept("QuickContact")).containsExactlyInAnyOrder("caseId", "kind", "minutes", "note");
    }

    @Test
    void caseFormKeepsEveryPartOfAPerson() throws IOException {
        assertThat(kept("PersonForm")).containsAll(components(PersonData.class));
        assertThat(kept("CaseForm")).contains("consent", "consentOn", "note");
        assertThat(kept("OpenCaseView")).contains("openedOn", "anotherPerson");
    }

    @Test
    void formsAboutTheCarePeriodKeepEveryPartOfTheirCommands() throws IOException {
        assertThat(kept("PeriodForms")).containsExactlyInAnyOrder("months", "reason", "decision", "programme", "setOn");
    }

    @Test
    void formsOfReleasesKeepEveryPart() throws IOException {
        assertThat(kept("ReleaseSheet"))
                .containsAll(components(ReleaseData.class))
                .contains("kinds");
        assertThat(kept("DisclosureForm")).containsAll(components(DisclosureData.class));
    }

    @Test
    void formsOfDocumentsKeepEveryPart() throws IOException {
        assertThat(kept("LetterForm")).containsExactlyInAnyOrderElementsOf(components(LetterData.class));
        assertThat(kept("TemplateForm")).containsExactlyInAnyOrderElementsOf(components(TemplateData.class));
        assertThat(kept("DocumentForm")).containsExactlyInAnyOrderElementsOf(components(DocumentData.class));
        assertThat(kept("NewDocument")).containsExactly("file");
        assertThat(kept("DocumentRemoval")).containsExactly("reason");
    }

    @Test
    void formsOfPlansKeepEveryPart() throws IOException {
        assertThat(kept("GoalForm")).containsAll(components(Indicator.class)).contains("area", "goal");
        assertThat(kept("StepForm")).containsAll(components(StepData.class));
        assertThat(kept("AgreementForm")).containsAll(components(Agreement.class));
        assertThat(kept("ReviewForm")).contains("heldOn", "summary", "nextOn");
        assertThat(source("ReviewForm")).contains("\"result.\" + place", "\"reached.\" + place", "\"remark.\" + place");
        assertThat(kept("PlanWork")).contains("wish");
    }

    @Test
    void formsOfHouseholdAndDwellingKeepEveryPart() throws IOException {
        assertThat(kept("MemberForm")).containsAll(components(MemberData.class));
        assertThat(kept("DwellingForm")).contains("movedInOn", "movedOutOn");
        assertThat(kept("DwellingFields")).contains("kind", "street", "postalCode", "town");
    }

    @Test
    void formsOfAssessmentsKeepEveryPart() throws IOException {
        var parts = new TreeSet<>(components(AssessmentData.class));
        parts.remove("judgements");
        assertThat(kept("AssessmentForm")).containsAll(parts);
        assertThat(source("AreaFields")).contains("add(\"step-\" + area.id()", "add(\"note-\" + area.id()");
        assertThat(kept("AreaForm")).containsAll(components(AreaData.class)).contains("retired");
    }

    @Test
    void formsOfTheEndKeepEveryPart() throws IOException {
        assertThat(kept("TransitionForm")).containsAll(components(AreaTransition.class));
        assertThat(kept("CloseForm")).containsExactlyInAnyOrder("reason", "on", "note");
        assertThat(kept("ReopenForm")).containsExactlyInAnyOrder("reason", "anotherPerson");
    }

    @Test
    void formThatAssignsACaseKeepsEveryPartOfItsCommand() throws IOException {
        assertThat(kept("AssignForm")).containsExactlyInAnyOrder("person", "team", "on", "reason");
        assertThat(kept("CaseloadView")).containsExactly("target");
    }

    @Test
    void formsOfAbsencesKeepEveryPart() throws IOException {
        assertThat(kept("AbsenceForm"))
                .containsAll(components(AbsenceData.class))
                .contains("person");
        assertThat(kept("CoverForm")).containsExactlyInAnyOrder("person", "caseId");
    }

    @Test
    void formsOfHandoversKeepEveryPart() throws IOException {
        var prepared = components(PrepareHandover.class);
        prepared.remove("caseId");

        assertThat(kept("HandoverDraft")).containsExactlyInAnyOrderElementsOf(prepared);
        assertThat(kept("ArrivedView")).containsExactly("reason");
    }

    @Test
    void formsOfDisputesKeepEveryPart() throws IOException {
        assertThat(kept("DisputeForm")).containsExactlyInAnyOrder("datum", "claim", "since");
        assertThat(kept("SettleForm")).containsExactlyInAnyOrder("outcome", "reason", "on");
    }

    @Test
    void formOfASupportRequestKeepsEveryPart() throws IOException {
        assertThat(kept("SupportForm")).containsExactlyInAnyOrderElementsOf(components(SupportData.class));
    }

    @Test
    void formOfARegularServiceKeepsEveryPart() throws IOException {
        assertThat(kept("ServiceForm")).containsExactlyInAnyOrderElementsOf(components(ServiceData.class));
    }

    @Test
    void formOfAPreparationKeepsEveryPart() throws IOException {
        var own = Stream.of(components(HandoverReport.class), components(HandoverBasis.class))
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        own.addAll(Set.of("receiver", "members", "disputed"));

        assertThat(kept("PreparationForm")).containsExactlyInAnyOrderElementsOf(own);
        assertThat(components(PreparationData.class))
                .containsExactlyInAnyOrder("person", "dwelling", "members", "report", "receiver", "basis", "disputed");
    }

    private static Set<String> kept(String form) throws IOException {
        return KEPT.matcher(source(form)).results().map(match -> match.group(1)).collect(Collectors.toSet());
    }

    private static String source(String form) throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return Files.readString(files.filter(file -> file.endsWith(form + ".java"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("No source of " + form)));
        }
    }

    private static Set<String> components(Class<? extends Record> type) {
        return Stream.of(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
    }
}
