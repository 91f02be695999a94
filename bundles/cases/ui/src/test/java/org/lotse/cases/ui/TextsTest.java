package org.lotse.cases.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lotse.cases.api.BirthPrecision;
import org.lotse.cases.api.CaseStatus;
import org.lotse.cases.api.Consent;
import org.lotse.cases.api.ContactKind;
import org.lotse.cases.api.DwellingKind;
import org.lotse.cases.api.Ending;
import org.lotse.cases.api.Gender;
import org.lotse.cases.api.HouseholdRole;
import org.lotse.cases.api.LanguageLevel;
import org.lotse.cases.api.PeriodStage;
import org.lotse.cases.api.Programme;
import org.lotse.cases.api.ReachedBy;
import org.lotse.cases.api.Standing;
import org.lotse.cases.api.absence.AbsenceKind;
import org.lotse.cases.api.appointment.AppointmentState;
import org.lotse.cases.api.asking.RequestGround;
import org.lotse.cases.api.assessment.AreaChange;
import org.lotse.cases.api.assessment.Scale;
import org.lotse.cases.api.closing.ClosingReason;
import org.lotse.cases.api.closing.TransitionOutcome;
import org.lotse.cases.api.document.DocumentKind;
import org.lotse.cases.api.handover.HandoverPart;
import org.lotse.cases.api.handover.Occasion;
import org.lotse.cases.api.importing.ImportField;
import org.lotse.cases.api.plan.Doer;
import org.lotse.cases.api.plan.IndicatorKind;
import org.lotse.cases.api.plan.Result;
import org.lotse.cases.api.plan.SignedBy;
import org.lotse.cases.api.plan.Signer;
import org.lotse.cases.api.preparation.PreparationState;
import org.lotse.cases.api.release.ReleaseForm;
import org.lotse.cases.api.release.ReleaseKind;
import org.lotse.cases.api.support.SupportKind;
import org.lotse.cases.api.support.SupportState;
import org.lotse.cases.api.task.DueKind;
import org.lotse.platform.api.exchange.PackageState;
import org.lotse.platform.api.vocabulary.LifeArea;

class TextsTest {

    /** A whole key in quotes; keys that end in a dot are put together and checked below. */
    private static final Pattern KEY = Pattern.compile("\"(cases\\.[a-z-]+\\.[a-zA-Z0-9.-]*[a-zA-Z0-9])\"");

    private static final Pattern FIELD = Pattern.compile("words\\.field\\(\"([a-zA-Z]+)\"\\)");

    @Test
    void everyTextExistsInGermanAndEnglish() throws IOException {
        assertThat(texts("en").stringPropertyNames()).isEqualTo(texts("de").stringPropertyNames());
    }

    @Test
    void everyTextThatTheScreensNameExists() throws IOException {
        var named = new TreeSet<String>();
        for (var source : sources()) {
            KEY.matcher(source).results().map(match -> match.group(1)).forEach(named::add);
            FIELD.matcher(source)
                    .results()
                    .map(match -> "cases.field." + match.group(1))
                    .forEach(named::add);
        }

        assertThat(named).hasSizeGreaterThan(50);
        assertThat(texts("de").stringPropertyNames()).containsAll(named);
    }

    @Test
    void everyValueHasAName() throws IOException {
        assertThat(texts("de").stringPropertyNames())
                .containsAll(keys("gender", Gender.values()))
                .containsAll(keys("consent", Consent.Status.values()))
                .containsAll(keys("kind", ContactKind.values()))
                .containsAll(keys("due-kind", DueKind.values()))
                .containsAll(keys("support-kind", SupportKind.values()))
                .containsAll(keys("support-state", SupportState.values()))
                .containsAll(keys("day-filter", DayFilter.values()))
                .containsAll(keys("appointment-state", AppointmentState.values()))
                .containsAll(keys("absence-kind", AbsenceKind.values()))
                .containsAll(keys("programme", Programme.values()))
                .containsAll(keys("stage", PeriodStage.values()))
                .containsAll(keys("stage-short", PeriodStage.values()))
                .containsAll(keys("ending", Ending.values()))
                .contains(
                        "cases.period.extension-waiting",
                        "cases.period.extension-granted",
                        "cases.period.extension-refused")
                .containsAll(keys("release-kind", ReleaseKind.values()))
                .containsAll(keys("release-form", ReleaseForm.values()))
                .containsAll(keys("document-kind", DocumentKind.values()))
                .containsAll(keys("document-order", DocumentOrder.values()))
                .containsAll(keys("occasion", Occasion.values()))
                .containsAll(keys("request-ground", RequestGround.values()))
                .containsAll(keys("handover-part", HandoverPart.values()))
                .containsAll(keys("package-state", PackageState.values()))
                .containsAll(keys("preparation-state", PreparationState.values()))
                .containsAll(keys("indicator", IndicatorKind.values()))
                .containsAll(keys("doer", Doer.values()))
                .containsAll(keys("signer", Signer.values()))
                .containsAll(keys("signed-by", SignedBy.values()))
                .containsAll(keys("goal-result", Result.values()))
                .contains("cases.plan.version-draft", "cases.plan.version-agreed", "cases.plan.version-replaced")
                .containsAll(keys("life-area", LifeArea.values()))
                .containsAll(keys("birth-precision", BirthPrecision.values()))
                .containsAll(keys("reached-by", ReachedBy.values()))
                .containsAll(keys("level", LanguageLevel.values()))
                .containsAll(keys("dwelling-kind", DwellingKind.values()))
                .containsAll(keys("role-in-household", HouseholdRole.values()))
                .containsAll(keys("standing", Standing.values()))
                .containsAll(keys("status", CaseStatus.values()))
                .containsAll(keys("outcome", TransitionOutcome.values()))
                .containsAll(keys("closing-reason", ClosingReason.values()))
                .containsAll(keys("import-field", ImportField.values()))
                .containsAll(keys("change", AreaChange.Direction.values()))
                .containsAll(steps("scale"))
                .containsAll(steps("scale-short"))
                .contains("cases.nationality.XXA", "cases.nationality.XXX");
    }

    private static Set<String> keys(String kind, Enum<?>... values) {
        return Stream.of(values)
                .map(value -> "cases." + kind + "."
                        + value.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.toSet());
    }

    private static Set<String> steps(String kind) {
        return Stream.of(Scale.values())
                .flatMap(scale -> keys(kind, scale).stream()
                        .flatMap(key -> IntStream.rangeClosed(1, scale.steps()).mapToObj(step -> key + "." + step)))
                .collect(Collectors.toSet());
    }

    private static Iterable<String> sources() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java/org/lotse/cases/ui"))) {
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
        try (var file = TextsTest.class.getResourceAsStream("/i18n/cases_" + language + ".properties")) {
            var texts = new Properties();
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return texts;
        }
    }
}
