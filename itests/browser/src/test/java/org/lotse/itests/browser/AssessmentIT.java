package org.lotse.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** How somebody's life stands is assessed twice, and everybody who may see the case sees what changed. */
@Errands
class AssessmentIT {

    @Test
    void secondAssessmentBeginsWithTheFirstAndShowsWhatChanged(Stage stage) {
        var franka = stage.visitor();
        var pages = CasePages.of(franka.signIn(Person.INTEGRATION_MANAGER_OF_KONSTANZ));
        pages.openNewCase("Einschätzung", "Amal");
        pages.turnTo("cases.assessment.title");
        var panel = franka.page().locator("#assessments");
        assertThat(panel).containsText(say("cases.assessment.nothing-yet"));

        franka.button(say("cases.assessment.begin")).click();
        day(franka, "01.03.2026");
        judge(franka, "cases.life-area.language", "cases.scale-short.german.2");
        judge(franka, "cases.life-area.work", "cases.scale-short.independence.3");
        assertThat(area(franka, say("cases.life-area.work"))).containsText(say("cases.scale.independence.3"));
        fill(franka, say("cases.field.wishes"), "Wieder als Krankenpflegerin arbeiten");
        franka.button(say("cases.assessment.save")).click();
        assertThat(franka.told(say("cases.assessment.saved"))).isVisible();
        franka.look("assessment-draft");
        finish(franka);
        assertThat(franka.page().locator("#assessment")).containsText("Wieder als Krankenpflegerin arbeiten");

        pages.turnTo("cases.assessment.title");
        assertThat(franka.page().locator("#progress .cases-chart")).hasCount(2);
        franka.button(say("cases.assessment.begin")).click();
        assertThat(franka.field(say("cases.field.wishes"))).hasValue("Wieder als Krankenpflegerin arbeiten");
        judge(franka, "cases.life-area.language", "cases.scale-short.german.4");
        judge(franka, "cases.life-area.work", "cases.scale-short.independence.2");
        judge(franka, "cases.life-area.housing", "cases.scale-short.independence.5");
        finish(franka);
        franka.look("assessment-sheet");

        pages.turnTo("cases.assessment.title");
        var comparison = franka.page().locator("#comparison");
        assertThat(row(comparison, "cases.life-area.language")).containsText("▲2 Stufen weiter");
        assertThat(row(comparison, "cases.life-area.work")).containsText("▼Eine Stufe zurück");
        assertThat(row(comparison, "cases.life-area.housing")).containsText(say("cases.change.new"));
        franka.page().locator("#progress summary").click();
        assertThat(franka.page().locator("#progress .cases-chart")).hasCount(3);
        franka.look("assessments");
        franka.page().setViewportSize(390, 844);
        franka.look("assessments-narrow");

        var lilo = stage.visitor();
        lilo.signIn(Person.READER_OF_KONSTANZ);
        lilo.open(franka.page().url());
        assertThat(row(lilo.page().locator("#comparison"), "cases.life-area.work"))
                .isVisible();
        assertThat(lilo.button(say("cases.assessment.begin"))).hasCount(0);
    }

    @Test
    void draftOfTwoPeopleLosesNothingAndIsAskedAboutBeforeItGoes(Stage stage) {
        var franka = stage.visitor();
        var pages = CasePages.of(franka.signIn(Person.INTEGRATION_MANAGER_OF_KONSTANZ));
        pages.openNewCase("Entwurf", "Yonas");
        pages.turnTo("cases.assessment.title");
        franka.button(say("cases.assessment.begin")).click();
        assertThat(franka.field(say("cases.field.strengths"))).isVisible();
        var lea = stage.visitor(Screen.PHONE);
        lea.signIn(Person.SECOND_INTEGRATION_MANAGER_OF_KONSTANZ);
        lea.open(franka.page().url());
        assertThat(lea.field(say("cases.field.strengths"))).isVisible();

        fill(franka, say("cases.field.strengths"), "Von Franka");
        fill(franka, say("cases.field.needs"), "Ein Platz zum Lernen");
        franka.button(say("cases.assessment.save")).click();
        assertThat(franka.told(say("cases.assessment.saved"))).isVisible();
        fill(lea, say("cases.field.strengths"), "Von Lea");
        lea.look("assessment-draft");
        lea.button(say("cases.assessment.save")).click();
        ConflictPage.of(lea).mine(say("cases.field.strengths")).save();

        assertThat(lea.told(say("cases.assessment.saved"))).isVisible();
        assertThat(lea.field(say("cases.field.needs"))).hasValue("Ein Platz zum Lernen");
        lea.button(say("cases.assessment.remove")).click();
        assertThat(lea.page().locator("vaadin-confirm-dialog")).containsText(say("cases.assessment.remove-text"));
        confirm(lea);
        assertThat(lea.page().locator("#assessments")).containsText(say("cases.assessment.nothing-yet"));
    }

    @Test
    void areasOfLifeAreTheTenantsOwn(Stage stage) {
        var gunda = stage.visitor();
        gunda.signIn(Person.ADMINISTRATOR_OF_GOTTMADINGEN);
        gunda.open("cases/settings");
        gunda.button(say("cases.area.add")).click();
        var form = gunda.page().locator("#areas .cases-panel-form");
        fill(gunda, say("cases.field.areaName"), "Kita und Betreuung");
        choose(form.locator("vaadin-select"), say("cases.life-area.family"));
        gunda.button(say("cases.area.save")).click();
        assertThat(gunda.told(say("cases.area.added"))).isVisible();
        var area = gunda.page().locator("#areas .cases-area").last();
        assertThat(area).containsText("Kita und Betreuung");

        gunda.button(say("cases.area.up").replace("{0}", "Kita und Betreuung")).click();
        assertThat(gunda.page().locator("#areas .cases-area").nth(8)).containsText("Kita und Betreuung");
        gunda.look("assessment-areas");

        var falk = stage.visitor();
        var pages = CasePages.of(falk.signIn(Person.INTEGRATION_MANAGER_OF_GOTTMADINGEN));
        pages.openNewCase("Bereich", "Rahel");
        pages.turnTo("cases.assessment.title");
        falk.button(say("cases.assessment.begin")).click();
        assertThat(area(falk, "Kita und Betreuung")).isVisible();

        gunda.button(say("cases.area.remove").replace("{0}", "Kita und Betreuung"))
                .click();
        confirm(gunda);
        assertThat(gunda.told(say("cases.area.removed"))).isVisible();
    }

    private static void finish(Visitor visitor) {
        visitor.button(say("cases.assessment.finish")).click();
        confirm(visitor);
        assertThat(visitor.page().locator("#assessment")).isVisible();
    }

    private static void judge(Visitor visitor, String area, String step) {
        choose(area(visitor, say(area)), say(step));
    }

    /** Its field, by the whole of its label: the lists of the others hold words like it. */
    private static Locator area(Visitor visitor, String name) {
        return visitor.page().locator("vaadin-select:has(label:text-is('" + name + "'))");
    }

    private static void choose(Locator select, String text) {
        select.click();
        select.locator("vaadin-select-item[label='" + text + "']").click();
    }

    /** Typing opens the calendar; Enter takes the day and closes it, unless the form takes the focus only then. */
    private static void day(Visitor visitor, String text) {
        assertThat(visitor.page().locator("vaadin-text-field[focused]")).isVisible();
        var field = visitor.field(say("cases.field.assessedOn"));
        field.fill(text);
        visitor.page().keyboard().press("Enter");
        assertThat(field).hasValue(text);
    }

    private static void fill(Visitor visitor, String label, String text) {
        visitor.field(label).fill(text);
        visitor.field(label).blur();
    }

    private static Locator row(Locator table, String area) {
        return table.locator("tbody tr:has(th:text-is('" + say(area) + "'))");
    }

    private static void confirm(Visitor visitor) {
        visitor.page()
                .locator("vaadin-confirm-dialog vaadin-button[slot='confirm-button']")
                .click();
    }

    private static String say(String key) {
        return Words.GERMAN.say(key);
    }
}
