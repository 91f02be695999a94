package org.lotse.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lotse.itests.harness.OfficialDay;

/** A plan is worked out by two, agreed, printed in the person's language, reviewed, and goes on in a new version. */
@Errands
class PlanIT {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final String GERMAN_COURSE = "Anmeldung bei der Volkshochschule";

    @Test
    void planIsWorkedOutByTwoAgreedReviewedAndPrinted(Stage stage) {
        var franka = stage.visitor();
        var pages = CasePages.of(franka.signIn(Person.INTEGRATION_MANAGER_OF_KONSTANZ));
        var address = pages.openNewCase("Planbeispiel", "Amal") + "/plan";
        pages.turnTo("cases.plan.title");
        var plan = new PlanPage(franka);
        assertThat(plan.panel()).containsText(say("cases.plan.nothing-yet"));
        workOut(plan);

        inAnotherWindow(stage, franka, plan, address);
        agree(franka, plan);

        for (var language : new String[] {"العربية", "ትግርኛ", "دری", "Українська", "Deutsch"}) {
            print(franka, plan, language);
        }
        reviewAndGoOn(franka, plan);
        readersNeitherWorkNorPrint(stage, address);
    }

    private static void workOut(PlanPage plan) {
        plan.press("cases.plan.begin");
        assertThat(plan.version()).containsText(say("cases.plan.no-goal"));
        plan.addGoal("cases.life-area.language", "Ich spreche gut Deutsch", "cases.indicator.level", "A2", "B1");
        plan.addStep("Ich spreche gut Deutsch", GERMAN_COURSE, "cases.doer.person", inMonths(1));
        plan.addGoal("cases.life-area.housing", "Eine eigene Wohnung", "cases.indicator.lease", "", "");
        plan.addStep("Eine eigene Wohnung", "Bewerbungsmappe machen", "cases.doer.manager", inMonths(2));
        plan.begin("cases.plan.wish-edit");
        plan.type("cases.field.planWish", "Ich möchte als Schneiderin arbeiten.\nأريد أن أعمل.");
        plan.press("cases.edit.save");
        assertThat(plan.version()).containsText("Schneiderin");
    }

    /** The same goal is decided field by field; what somebody else added at the same time stays. */
    private static void inAnotherWindow(Stage stage, Visitor franka, PlanPage plan, String address) {
        var elsewhere = stage.visitor();
        elsewhere.signIn(Person.INTEGRATION_MANAGER_OF_KONSTANZ);
        elsewhere.open(address);
        var other = new PlanPage(elsewhere);
        other.editGoal("Ich spreche gut Deutsch");
        plan.editGoal("Ich spreche gut Deutsch");
        plan.enter("cases.field.indicatorTarget", "B2");
        plan.fill("cases.field.goal", "Deutsch für den Beruf");
        plan.press("cases.plan.goal-save");
        assertThat(plan.version()).containsText("Deutsch für den Beruf");
        plan.addGoal("cases.life-area.work", "Eine Stelle", "cases.indicator.hours", "0", "19,5");
        plan.addStep("Eine Stelle", "Lebenslauf schreiben", "cases.doer.person", inMonths(3));

        other.fill("cases.field.goal", "Deutsch im Alltag");
        other.press("cases.plan.goal-save");

        var conflict = ConflictPage.of(elsewhere);
        assertThat(conflict.dialog()).containsText("Franka Fallbeispiel");
        assertThat(conflict.choice(say("cases.field.goal"))).containsText("Deutsch im Alltag");
        assertThat(conflict.choice(say("cases.field.goal"))).containsText("Deutsch für den Beruf");
        assertThat(conflict.dialog().locator(".lotse-conflict-taken")).containsText("B2");
        elsewhere.photograph("plan-conflict");
        conflict.mine(say("cases.field.goal")).save();
        assertThat(other.version()).containsText("Deutsch im Alltag");
        assertThat(other.version()).containsText("Eine Stelle");
        assertThat(other.version()).containsText("A2 → B2");
        stage.leave(elsewhere);
        franka.look("plan-draft");
    }

    /** What came in meanwhile is shown first: agreed is what both have seen. */
    private static void agree(Visitor franka, PlanPage plan) {
        plan.begin("cases.plan.agree");
        franka.photograph("plan-agree");
        plan.press("cases.plan.agree-save");
        assertThat(plan.version()).containsText("Deutsch im Alltag");
        assertThat(plan.version()).containsText("Entwurf");
        plan.press("cases.plan.agree-save");
        assertThat(plan.version()).containsText("Fassung 1 – vereinbart");
        assertThat(plan.version()).containsText(DAY.format(OfficialDay.today().plusMonths(6)));
        assertThat(franka.button(say("cases.plan.goal-add"))).hasCount(0);
        plan.version().getByText(GERMAN_COURSE).click();
        assertThat(plan.version().locator(".cases-step-done")).hasCount(1);
        franka.look("plan-agreed");
    }

    private static void print(Visitor franka, PlanPage plan, String language) {
        plan.chooseText("cases.field.sheetLanguage", language);
        franka.settle();
        var sheet = PdfSheet.download(franka);
        assertThat(sheet.response().headers())
                .containsEntry("content-type", "application/pdf")
                .containsEntry("cache-control", "no-store")
                .hasEntrySatisfying(
                        "content-disposition",
                        name -> assertThat(name).contains("integrationsplan-1-").doesNotContain("Planbeispiel"));
        assertThat(sheet.text())
                .contains("Deutsch im Alltag", GERMAN_COURSE, "19,5", "Planbeispiel", " / ")
                .doesNotContain("#");
        switch (language) {
            case "العربية" ->
                assertThat(sheet.text()).contains("خطتي للاندماج", "Mein Integrationsplan", "توقيعي", "أريد");
            case "دری" -> assertThat(sheet.text()).contains("پلان ادغام من", "امضای من");
            case "ትግርኛ" -> assertThat(sheet.text()).contains("መደብ ውህደተይ", "ፌርማይ");
            case "Українська" -> assertThat(sheet.text()).contains("Мій план інтеграції", "Мій підпис");
            default -> assertThat(sheet.text()).contains("Mein Integrationsplan", "Meine Unterschrift");
        }
        sheet.photograph("plan-pdf-" + sheet.language());
    }

    private static void reviewAndGoOn(Visitor franka, PlanPage plan) {
        plan.begin("cases.plan.review");
        var found = List.of("cases.goal-result.partly", "cases.goal-result.not-yet", "cases.goal-result.reached");
        for (var place = 0; place < found.size(); place++) {
            plan.chooseText(franka.field(say("cases.field.result")).nth(place), say(found.get(place)));
        }
        plan.enter("cases.field.reached", "B1");
        plan.fill("cases.field.reviewSummary", "Der Kurs hilft.");
        franka.photograph("plan-review");
        plan.press("cases.plan.review-save");
        assertThat(plan.panel()).containsText("Der Kurs hilft.");

        plan.press("cases.plan.next-version");
        assertThat(plan.version()).containsText("Fassung 2 – Entwurf");
        assertThat(plan.version()).containsText("B1 → B2");
        assertThat(plan.version()).not().containsText("Eine eigene Wohnung");
        plan.chooseText("cases.field.planBeside", "Fassung 1 – vereinbart");
        assertThat(plan.panel().locator(".cases-plan-version")).hasCount(2);
        assertThat(plan.panel().locator(".cases-plan-version").last()).containsText("Eine eigene Wohnung");
        franka.look("plan-beside");
        plan.press("cases.plan.discard");
        plan.confirm();
        assertThat(plan.version()).containsText("Fassung 1 – vereinbart");
    }

    private static void readersNeitherWorkNorPrint(Stage stage, String address) {
        var lena = stage.visitor(Screen.PHONE);
        lena.signIn(Person.TEAM_LEADER_OF_KONSTANZ);
        lena.open(address);
        var plan = new PlanPage(lena);
        assertThat(plan.version()).containsText("Deutsch im Alltag");
        assertThat(lena.button(say("cases.plan.review"))).hasCount(0);
        assertThat(lena.page().locator(".cases-plan-print")).isHidden();
        lena.look("plan-read");
    }

    private static LocalDate inMonths(int months) {
        return OfficialDay.today().plusMonths(months);
    }

    private static String say(String key, Object... values) {
        return Words.GERMAN.say(key, values);
    }
}
