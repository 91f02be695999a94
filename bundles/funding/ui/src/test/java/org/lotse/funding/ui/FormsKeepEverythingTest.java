package org.lotse.funding.ui;

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
import org.lotse.funding.api.application.ApplicationData;
import org.lotse.funding.api.application.DecideApplication;
import org.lotse.funding.api.application.SendApplication;
import org.lotse.funding.api.application.SignApplication;
import org.lotse.funding.api.count.EnterCount;
import org.lotse.funding.api.group.GroupingData;
import org.lotse.funding.api.instalment.BookMovement;
import org.lotse.funding.api.instalment.EnterFinalCount;
import org.lotse.funding.api.instalment.ReverseMovement;
import org.lotse.funding.api.instalment.RevisePlan;
import org.lotse.funding.api.passing.IssueNotice;
import org.lotse.funding.api.passing.PassingData;
import org.lotse.funding.api.passing.ReversePassing;
import org.lotse.funding.api.proof.CorrectProof;
import org.lotse.funding.api.proof.NarrativePart.PartData;
import org.lotse.funding.api.proof.ProofMoney;
import org.lotse.funding.api.proof.SendProof;
import org.lotse.funding.api.rule.BeginRules;
import org.lotse.funding.api.rule.RuleData;
import org.lotse.funding.api.staff.EmploymentData;
import org.lotse.funding.api.staff.EnterCost;

/** What somebody typed can be copied when the module is switched off: every component of what is saved is a field that is kept. */
class FormsKeepEverythingTest {

    private static final Pattern KEPT = Pattern.compile("\\.add(?:Several)?\\(\\s*\"(\\w+)\"");

    @Test
    void formOfACountKeepsEveryPart() throws IOException {
        assertThat(kept("count/CountForm"))
                .isEqualTo(parts(EnterCount.class, Set.of("programme", "municipality", "revision")));
    }

    @Test
    void formOfAGroupingKeepsEveryPart() throws IOException {
        assertThat(kept("group/GroupingForm")).isEqualTo(parts(GroupingData.class, Set.of("programme")));
    }

    @Test
    void formsOfAnEmploymentAndItsCostKeepEveryPart() throws IOException {
        assertThat(kept("use/EmploymentForm")).isEqualTo(parts(EmploymentData.class, Set.of()));
        assertThat(kept("use/CostForm")).isEqualTo(parts(EnterCost.class, Set.of("id", "revision", "corrects")));
    }

    /** Values stand under the names of their kinds. */
    @Test
    void formsOfRulesKeepEveryPart() throws IOException {
        assertThat(kept("rule/RuleForm")).isEqualTo(parts(RuleData.class, Set.of("values")));
        assertThat(kept("rule/NewRulesView")).isEqualTo(parts(BeginRules.class, Set.of()));
    }

    /** One form for money, one for sending, one for correcting, in one file. */
    @Test
    void formsOfAProofKeepEveryPart() throws IOException {
        assertThat(kept("proof/PartForm")).isEqualTo(parts(PartData.class, Set.of()));
        assertThat(kept("proof/ProofActs"))
                .containsAll(parts(ProofMoney.class, Set.of()))
                .containsAll(parts(SendProof.class, Set.of("id", "revision")))
                .containsAll(parts(CorrectProof.class, Set.of("id")));
    }

    @Test
    void formsOfInstalmentsKeepEveryPart() throws IOException {
        assertThat(kept("instalment/FinalCountForm"))
                .isEqualTo(parts(EnterFinalCount.class, Set.of("grant", "revision")));
        assertThat(kept("instalment/MovementForm")).isEqualTo(parts(BookMovement.class, Set.of("grant", "revision")));
        assertThat(kept("instalment/InstalmentActs"))
                .containsAll(parts(RevisePlan.class, Set.of("grant", "revision")))
                .containsAll(parts(ReverseMovement.class, Set.of("grant", "revision", "number")));
    }

    @Test
    void formsOfPassingOnKeepEveryPart() throws IOException {
        assertThat(kept("passing/PassingForm")).isEqualTo(parts(PassingData.class, Set.of()));
        assertThat(kept("passing/PassingActs"))
                .containsAll(parts(IssueNotice.class, Set.of("id", "revision")))
                .containsAll(parts(ReversePassing.class, Set.of("id", "revision", "number")));
    }

    @Test
    void formOfAnApplicationKeepsEveryPart() throws IOException {
        assertThat(kept("application/ApplicationForm")).isEqualTo(parts(ApplicationData.class, Set.of()));
    }

    /** Several steps ask for the same; together they ask for everything. */
    @Test
    void formsOfStepsKeepEveryPart() throws IOException {
        var asked = new TreeSet<>(parts(DecideApplication.class, Set.of("id", "revision")));
        asked.addAll(parts(SignApplication.class, Set.of("id", "revision")));
        asked.addAll(parts(SendApplication.class, Set.of("id", "revision")));

        assertThat(kept("application/StepForms")).isEqualTo(asked);
    }

    private static Set<String> kept(String form) throws IOException {
        var source = Files.readString(Path.of("src/main/java/org/lotse/funding/ui/" + form + ".java"));
        return KEPT.matcher(source).results().map(match -> match.group(1)).collect(Collectors.toSet());
    }

    /** Which record in which revision, nobody types. */
    private static Set<String> parts(Class<?> data, Set<String> untyped) {
        return Stream.of(data.getRecordComponents())
                .map(RecordComponent::getName)
                .filter(name -> !untyped.contains(name))
                .collect(Collectors.toSet());
    }
}
