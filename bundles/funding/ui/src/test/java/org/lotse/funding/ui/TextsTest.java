package org.lotse.funding.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lotse.funding.api.allocation.Difference;
import org.lotse.funding.api.application.ApplicantKind;
import org.lotse.funding.api.application.ApplicationDeadline;
import org.lotse.funding.api.application.ApplicationProblem;
import org.lotse.funding.api.application.ApplicationState;
import org.lotse.funding.api.application.ApplicationStep;
import org.lotse.funding.api.application.Ruling;
import org.lotse.funding.api.application.SendingWay;
import org.lotse.funding.api.count.CountKind;
import org.lotse.funding.api.count.CountSource;
import org.lotse.funding.api.group.Applicant;
import org.lotse.funding.api.group.Consent;
import org.lotse.funding.api.group.SuggestionKind;
import org.lotse.funding.api.instalment.InstalmentKind;
import org.lotse.funding.api.instalment.MovementKind;
import org.lotse.funding.api.instalment.PaymentState;
import org.lotse.funding.api.instalment.PlanCause;
import org.lotse.funding.api.instalment.PlanStepKind;
import org.lotse.funding.api.passing.PassingMeasure;
import org.lotse.funding.api.passing.PassingStepKind;
import org.lotse.funding.api.passing.ReceiverKind;
import org.lotse.funding.api.proof.FigureSource;
import org.lotse.funding.api.proof.ProofDue;
import org.lotse.funding.api.proof.ProofKind;
import org.lotse.funding.api.proof.ProofMeasure;
import org.lotse.funding.api.proof.ProofState;
import org.lotse.funding.api.rule.Qualification;
import org.lotse.funding.api.rule.RuleKind;
import org.lotse.funding.api.staff.StaffNoticeKind;

class TextsTest {

    /** A whole key in quotes; rules and the module's title stand beside the module's core. */
    private static final Pattern KEY =
            Pattern.compile("\"(funding\\.(?!rule\\.|module\\.|step\\.)[a-z-]+(\\.[a-z0-9-]+)*)\"");

    @Test
    void everyTextExistsInGermanAndEnglish() throws IOException {
        assertThat(texts("en").stringPropertyNames()).isEqualTo(texts("de").stringPropertyNames());
    }

    @Test
    void everyTextThatTheScreensNameExists() throws IOException {
        var named = new TreeSet<String>();
        for (var source : sources()) {
            KEY.matcher(source).results().map(match -> match.group(1)).forEach(named::add);
        }
        named.removeAll(Set.of("funding.compute", "funding.rules", "funding.read", "funding.edit"));
        named.removeAll(Set.of("funding.applications", "funding.apply"));

        assertThat(named).hasSizeGreaterThan(20);
        assertThat(texts("de").stringPropertyNames()).containsAll(named);
    }

    @Test
    void everyValueHasAName() throws IOException {
        assertThat(texts("de").stringPropertyNames())
                .containsAll(keys("qualification", Qualification.values()))
                .containsAll(keys("rule-kind", RuleKind.values()))
                .containsAll(keys("form", RuleKind.Form.values()))
                .containsAll(keys("count-kind", CountKind.values()))
                .containsAll(keys("count-source", CountSource.values()))
                .containsAll(keys("suggestion", SuggestionKind.values()))
                .containsAll(keys("consent", Consent.values()))
                .containsAll(keys("applicant", Applicant.values()))
                .containsAll(keys("difference", Difference.values()))
                .containsAll(keys("proof-kind", ProofKind.values()))
                .containsAll(keys("proof-state", ProofState.values()))
                .containsAll(keys("proof-urgency", ProofDue.Urgency.values()))
                .containsAll(keys("figure-source", FigureSource.values()))
                .containsAll(keys("measure", ProofMeasure.values()))
                .containsAll(keys("measure-short", ProofMeasure.values()))
                .containsAll(keys("measure-means", ProofMeasure.values()))
                .containsAll(keys("staff-notice", StaffNoticeKind.values()));
    }

    @Test
    void everyValueOfInstalmentsHasAName() throws IOException {
        assertThat(texts("de").stringPropertyNames())
                .containsAll(keys("instalment-kind", InstalmentKind.values()))
                .containsAll(keys("plan-step", PlanStepKind.values()))
                .containsAll(keys("plan-cause", PlanCause.values()))
                .containsAll(keys("payment-state", PaymentState.values()))
                .containsAll(keys("movement-kind", MovementKind.values()))
                .containsAll(keys("receiver-kind", ReceiverKind.values()))
                .containsAll(keys("passing-measure", PassingMeasure.values()))
                .containsAll(keys("passing-step", PassingStepKind.values()))
                .containsAll(keys("passing-step-title", PassingStepKind.values()));
    }

    @Test
    void everyValueOfApplicationsHasAName() throws IOException {
        assertThat(texts("de").stringPropertyNames())
                .containsAll(keys("learnt", Qualification.values()))
                .containsAll(keys("application-state", ApplicationState.values()))
                .containsAll(keys("application-next", ApplicationState.values()))
                .containsAll(keys("applicant-kind", ApplicantKind.values()))
                .containsAll(keys("sending-way", SendingWay.values()))
                .containsAll(keys("ruling", Ruling.values()))
                .containsAll(keys("application-step", ApplicationStep.Kind.values()))
                .containsAll(keys("deadline", ApplicationDeadline.Kind.values()))
                .containsAll(keys("deadline-over", ApplicationDeadline.Kind.values()))
                .containsAll(keys("problem", ApplicationProblem.Kind.values()));
    }

    private static Set<String> keys(String kind, Enum<?>... values) {
        return Stream.of(values)
                .map(value -> "funding." + kind + "."
                        + value.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.toSet());
    }

    private static List<String> sources() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java/org/lotse/funding/ui"))) {
            return files.filter(Files::isRegularFile).map(TextsTest::read).toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties texts(String language) throws IOException {
        try (var file = TextsTest.class.getResourceAsStream("/i18n/funding_" + language + ".properties")) {
            var texts = new Properties();
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return texts;
        }
    }
}
