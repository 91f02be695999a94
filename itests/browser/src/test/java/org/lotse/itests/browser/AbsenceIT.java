package org.lotse.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.lotse.itests.harness.OfficialDay;

/**
 * Somebody is away and a colleague stands in: entered by the keyboard, a gap while the cover is away too, the work on the day of the
 * cover, and what is handed back. In the demonstration the colleague is on leave to begin with.
 */
@Errands
class AbsenceIT {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final String FRANKA = "Franka Fallbeispiel";
    private static final String FELIX = "Felix Fallmuster";
    private static final String TASK = "Vermieter zurückrufen";

    @Test
    void colleagueStandsInAndHandsBack(Stage stage) {
        var franka = stage.visitor();
        var cases = CasePages.of(franka.signIn(Person.INTEGRATION_MANAGER_OF_KONSTANZ));
        var address = cases.openNewCase("Vertretung", "Probe");
        var path = address.substring(address.indexOf("cases/"));
        giveTask(franka);

        absenceIsEnteredByTheKeyboard(franka);
        overlapIsRefusedBesideTheDay(franka);
        leaderClosesTheGap(stage);
        var felix = stage.visitor(Screen.PHONE);
        coverFindsTheWork(felix, path);
        stage.leave(felix);
        whatHappenedIsHandedBack(franka);
    }

    private static void giveTask(Visitor franka) {
        CasePages.turn(franka, "cases.page.appointments");
        franka.button(say("cases.task.new")).click();
        var title = franka.field(say("cases.field.taskTitle"));
        assertThat(title).isFocused();
        title.fill(TASK);
        pick(franka, "cases.field.taskDueOn", today());
        title.press("Control+Enter");
        assertThat(title).hasCount(0);
    }

    private static void absenceIsEnteredByTheKeyboard(Visitor franka) {
        franka.open("cases/absences");
        assertThat(franka.page().locator("#standing-in")).containsText(FELIX);
        franka.button(say("cases.absence.enter")).focus();
        franka.page().keyboard().press("Enter");
        assertThat(form(franka).locator("vaadin-select[focused]")).isVisible();
        franka.page().keyboard().press("Control+Enter");
        assertThat(form(franka).locator("vaadin-date-picker[invalid]")).containsText(say("cases.rule.absence-end"));
        pick(franka, "cases.field.absenceLast", today().plusDays(5));
        franka.page().keyboard().press("Control+Enter");

        var felix = form(franka).locator("vaadin-radio-button").filter(text(FELIX));
        assertThat(felix).containsText(say("cases.absence.reason-away"));
        assertThat(form(franka).locator("vaadin-radio-button[focused]")).isVisible();
        franka.look("absence-cover");
        franka.page().keyboard().press("Space");
        assertThat(form(franka).locator("vaadin-radio-button[checked]")).hasCount(1);
        franka.page().keyboard().press("Control+Enter");
        assertThat(form(franka)).hasCount(0);
        assertThat(absence(franka, FRANKA).locator(".cases-gap")).containsText("selbst abwesend");
    }

    private static void overlapIsRefusedBesideTheDay(Visitor franka) {
        franka.button(say("cases.absence.enter")).click();
        pick(franka, "cases.field.absenceLast", today().plusDays(1));
        franka.button(say("cases.absence.save")).click();
        assertThat(form(franka).locator("vaadin-date-picker[invalid]"))
                .containsText("Vom %s bis %s".formatted(DAY.format(today()), DAY.format(today().plusDays(5))));
        franka.look("absence-overlap");
        franka.button(say("cases.form.cancel")).click();
        franka.button(say("cases.form.discard")).click();
        assertThat(form(franka)).hasCount(0);
    }

    private static void leaderClosesTheGap(Stage stage) {
        var lena = stage.visitor();
        lena.signIn(Person.TEAM_LEADER_OF_KONSTANZ);
        assertThat(lena.page().locator("#start")).containsText("noch nicht ganz vertreten");
        lena.open("cases/absences");
        var first = lena.page().locator("#absences .cases-day-list > section").first();
        assertThat(first).containsText(say("cases.absence.gaps"));
        assertThat(first).containsText(FRANKA);
        assertThat(absence(lena, FRANKA)).containsText(say("cases.absence-kind.leave"));
        lena.look("absences");
        lena.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        lena.look("absences-dark");
        lena.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));

        lena.button(act("cases.absence.back", FELIX)).click();
        assertThat(absence(lena, FELIX)).hasCount(0);
        assertThat(absence(lena, FRANKA).locator(".cases-gap")).hasCount(0);
        lena.open("cases/caseload");
        assertThat(lena.page().locator("#caseload")).containsText("Vertretung: " + FELIX);
        assertThat(lena.button(act("cases.absence.sick-today", FELIX))).isVisible();
        lena.look("caseload-absence");
        stage.leave(lena);
    }

    private static void coverFindsTheWork(Visitor felix, String path) {
        felix.signIn(Person.SECOND_INTEGRATION_MANAGER_OF_KONSTANZ);
        assertThat(felix.page().locator("#start")).containsText("Vertretung für " + FRANKA);
        felix.look("start-cover");
        felix.open("cases/absences");
        assertThat(absence(felix, FRANKA)).not().containsText(say("cases.absence-kind.leave"));
        felix.look("absences");

        felix.open("cases/my-day?show=cover");
        var task = felix.page().locator(".cases-due").filter(text(TASK));
        assertThat(task).containsText("für " + FRANKA);
        felix.look("my-day-cover");
        felix.button(act("cases.my-day.done", TASK)).click();
        assertThat(task).hasCount(0);

        felix.open(path);
        assertThat(felix.page().locator(".cases-head"))
                .containsText("Vertretung: %s bis %s".formatted(FELIX, DAY.format(today().plusDays(5))));
        assertThat(felix.page().locator("#responsibility")).containsText("Vertretung durch " + FELIX);
        felix.look("case-covered");
        felix.button(say("cases.contact.log")).first().click();
        assertThat(felix.page().locator(".cases-contact-form vaadin-select[focused]"))
                .isVisible();
        new PlanPage(felix).chooseText(felix.field(say("cases.field.kind")), say("cases.kind.telephone"));
        pick(felix, "cases.field.heldOn", today().minusDays(1));
        felix.field(say("cases.field.minutes")).fill("15");
        felix.field(say("cases.field.contactNote")).fill("In Vertretung");
        felix.button(say("cases.contact.save")).click();
        assertThat(felix.page().locator("#case")).containsText("In Vertretung");
    }

    /** Her absence is corrected to have been over yesterday. */
    private static void whatHappenedIsHandedBack(Visitor franka) {
        franka.open("cases/absences");
        franka.button(act("cases.absence.change", FRANKA)).click();
        pick(franka, "cases.field.absenceFirst", today().minusDays(3));
        pick(franka, "cases.field.absenceLast", today().minusDays(1));
        franka.button(say("cases.absence.save")).click();
        assertThat(form(franka)).hasCount(0);
        assertThat(franka.page().locator("#absences .lotse-empty")).isVisible();
        franka.look("absences-nobody");

        franka.open("");
        franka.page()
                .locator("#start")
                .getByText(say("cases.absence.hand-back"))
                .first()
                .click();
        assertThat(franka.page().locator("#handed-back")).containsText("Vertretung, Probe");
        assertThat(franka.page().locator("#handed-back")).containsText(FELIX);
        franka.look("handed-back");
        franka.button(say("cases.absence.read")).click();
        assertThat(franka.page().locator("#handed-back .lotse-empty")).isVisible();
        franka.open("");
        assertThat(franka.page().locator("#start")).not().containsText(say("cases.absence.hand-back"));
    }

    /** A day, as the calendar would have it: typing would open that in the way of what follows. */
    private static void pick(Visitor visitor, String label, LocalDate day) {
        visitor.field(say(label))
                .evaluate("(input, day) => input.closest('vaadin-date-picker').value = day", day.toString());
    }

    private static Locator form(Visitor visitor) {
        return visitor.page().locator("#absences .cases-panel-form");
    }

    private static Locator absence(Visitor visitor, String name) {
        var heading = visitor.page().locator("h3").filter(text(name));
        return visitor.page().locator("#absences .cases-absence").filter(new Locator.FilterOptions().setHas(heading));
    }

    private static Locator.FilterOptions text(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static String act(String key, String of) {
        return say("cases.my-day.act-of", say(key), of);
    }

    private static LocalDate today() {
        return OfficialDay.today();
    }

    private static String say(String key, Object... arguments) {
        return Words.GERMAN.say(key, arguments);
    }
}
