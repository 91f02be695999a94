package org.lotse.cases.core.application;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lotse.cases.core.Cases.CLOCK;
import static org.lotse.cases.core.Cases.TODAY;
import static org.lotse.cases.core.Cases.opening;
import static org.lotse.cases.core.Cases.rima;
import static org.lotse.cases.core.Plans.course;
import static org.lotse.cases.core.Plans.german;
import static org.lotse.cases.core.Plans.ofJobcentre;
import static org.lotse.cases.core.Plans.review;
import static org.lotse.cases.core.Plans.signed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.plan.AddGoal;
import org.lotse.cases.api.plan.AddStep;
import org.lotse.cases.api.plan.AgreePlan;
import org.lotse.cases.api.plan.MarkStep;
import org.lotse.cases.api.plan.PlanId;
import org.lotse.cases.api.plan.Result;
import org.lotse.cases.api.plan.ReviewPlan;
import org.lotse.cases.api.plan.SheetLanguage;
import org.lotse.cases.api.plan.StepState;
import org.lotse.platform.api.print.Label;
import org.lotse.platform.api.print.Paper;
import org.lotse.platform.api.print.Part;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.testing.FakeAccess;

class PrintedPlansTest {

    private final InMemoryCases module = new InMemoryCases(
            new FakeAccess(CasesPermissions.READ, CasesPermissions.OPEN, CasesPermissions.PLAN), CLOCK);
    private PlanId plan;

    @BeforeEach
    void workOutAPlan() {
        plan = module.plans.begin(module.cases.open(opening(rima())));
        var goal = module.planGoals.add(new AddGoal(plan, german()));
        module.planGoals.addStep(new AddStep(goal, course()));
        module.planGoals.addStep(new AddStep(goal, ofJobcentre(TODAY.plusMonths(2))));
    }

    @Test
    void sixLanguagesComeWithTheProductGermanFirst() {
        assertThat(module.sheets.languages())
                .extracting(SheetLanguage::code)
                .containsExactly("de", "ar", "en", "prs", "ti", "uk");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en", "prs", "ti", "uk"})
    void everyLanguageSaysEverything(String language) throws IOException {
        var missing = new SheetLanguages(Path.of("none")).find(language).orElseThrow();

        for (var key : germanKeys()) {
            assertThat(missing.text(key)).as(key).isNotBlank();
            if (!language.equals("en") || !key.equals("person")) {
                assertThat(missing.text(key))
                        .as(key)
                        .isNotEqualTo(missing.label(key).gloss());
            }
        }
    }

    @Test
    void sheetIsInThePersonsLanguageWithGermanBesideAndContentAsTyped() throws IOException {
        var paper = printed("ar");

        assertThat(paper.isRightToLeft()).isTrue();
        assertThat(paper.language().toLanguageTag()).isEqualTo("ar");
        assertThat(headings(paper))
                .contains(
                        new Label("خطتي للاندماج", "Mein Integrationsplan"),
                        new Label("اللغة", "Sprache"),
                        Label.of("Ich spreche gut Deutsch"));
        assertThat(rows(paper))
                .containsExactly(
                        List.of("Anmeldung bei der Volkshochschule", "أنا", "24.08.2017", ""),
                        List.of("Kosten zusagen", "Jobcenter Konstanz", "24.09.2017", ""));
    }

    @Test
    void germanSheetSaysNothingTwice() throws IOException {
        assertThat(headings(printed("de")))
                .allMatch(label -> label.gloss() == null || label.gloss().equals(label.text()));
    }

    @Test
    void draftSaysThatItIsOneAndAnAgreedPlanWhenItWasAgreed() throws IOException {
        assertThat(facts(printed("de"))).contains("1 – Entwurf");

        agree();

        assertThat(facts(printed("de")))
                .contains("1", "24.07.2017", "24.01.2018")
                .doesNotContain("1 – Entwurf");
    }

    @Test
    void whatIsDoneIsTickedAndWhatIsNotNeededIsLeftOut() throws IOException {
        agree();
        var steps = module.plans.find(plan).orElseThrow().goals().getFirst().steps();
        module.planGoals.mark(new MarkStep(steps.getFirst().id(), StepState.OPEN, StepState.DONE));
        module.planGoals.mark(new MarkStep(steps.getLast().id(), StepState.OPEN, StepState.DROPPED));

        assertThat(rows(printed("de")))
                .containsExactly(List.of("Anmeldung bei der Volkshochschule", "Ich", "24.08.2017", "Erledigt"));
    }

    @Test
    void lastReviewStandsOnTheSheet() throws IOException {
        agree();
        module.plans.review(new ReviewPlan(
                plan, 0, review(module.plans.find(plan).orElseThrow().goals(), Result.NOT_YET)));

        assertThat(facts(printed("de"))).contains("Noch nicht erreicht", "24.10.2017");
    }

    @Test
    void pagesCarryTheCaseNumberAndNoName() throws IOException {
        assertThat(printed("de").foot()).isEqualTo("KN-2017-00001 · 1");
    }

    @Test
    void printingIsRecordedWithoutContent() throws IOException {
        printed("uk");

        assertThat(module.acts.ofTenants()).anySatisfy(act -> {
            assertThat(act.name()).isEqualTo("cases.plan-printed");
            assertThat(act.subject()).isEqualTo(plan.toString());
            assertThat(act.details()).containsEntry("language", "uk");
        });
    }

    @Test
    void unknownLanguageIsRefused() {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> printed("xx"));
    }

    @Test
    void fileBesideTheConfigurationAddsALanguageOrCorrectsAWord(@TempDir Path etc) throws IOException {
        Files.writeString(etc.resolve("plan-fr.properties"), "name=Français\ntitle=Mon plan d’intégration\n");
        Files.writeString(etc.resolve("plan-ti.properties"), "title=ናተይ መደብ\n");
        Files.writeString(etc.resolve("notes.txt"), "title=x");
        var languages = new SheetLanguages(etc);

        var french = languages.find("fr").orElseThrow();
        assertThat(french.language().name()).isEqualTo("Français");
        assertThat(french.label("title")).isEqualTo(new Label("Mon plan d’intégration", "Mein Integrationsplan"));
        assertThat(french.text("who")).isEqualTo("Wer?");
        assertThat(languages.find("ti").orElseThrow().text("title")).isEqualTo("ናተይ መደብ");
        assertThat(languages.find("ti").orElseThrow().text("me")).isEqualTo("ኣነ");
    }

    @Test
    void fileThatCannotBeReadIsLeftAside(@TempDir Path etc) throws IOException {
        Files.write(etc.resolve("plan-ti.properties"), new byte[] {(byte) 0xff, (byte) 0xfe, 't', '=', 'x'});

        assertThat(new SheetLanguages(etc).find("ti").orElseThrow().text("me")).isEqualTo("ኣነ");
    }

    private void agree() {
        module.plans.agree(
                new AgreePlan(plan, module.plans.find(plan).orElseThrow().revision(), signed()));
    }

    private Paper printed(String language) throws IOException {
        module.sheets.print(plan, language, new ByteArrayOutputStream());
        return module.papers.papers().getLast();
    }

    private static List<Label> headings(Paper paper) {
        return parts(paper, Part.Heading.class).map(Part.Heading::label).toList();
    }

    private static List<String> facts(Paper paper) {
        return parts(paper, Part.Facts.class)
                .flatMap(facts -> facts.facts().stream())
                .map(Part.Fact::value)
                .toList();
    }

    private static List<List<String>> rows(Paper paper) {
        return parts(paper, Part.Table.class)
                .flatMap(table -> table.rows().stream())
                .toList();
    }

    private static <P extends Part> Stream<P> parts(Paper paper, Class<P> kind) {
        return paper.parts().stream().filter(kind::isInstance).map(kind::cast);
    }

    private static List<String> germanKeys() throws IOException {
        var keys = new ArrayList<String>();
        for (var sheet : List.of("plan", "release")) {
            try (var file = PrintedPlansTest.class.getResourceAsStream("/sheets/" + sheet + "-de.properties")) {
                new String(file.readAllBytes(), UTF_8)
                        .lines()
                        .filter(line -> line.contains("=") && !line.startsWith("#"))
                        .map(line -> line.substring(0, line.indexOf('=')))
                        .forEach(keys::add);
            }
        }
        return keys;
    }
}
