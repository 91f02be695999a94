package org.lotse.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.DayOfWeek;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.lotse.itests.harness.OfficialDay;

/** An activity from its plan to a cancelled shift: who has a place, who waits and moves up, who has to be told. */
@Errands
class ActivitiesIT {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final String ACTIVITY = ".*/helpers/activities/[0-9a-f-]{36}";

    @Test
    void aShiftIsPlannedTakenMovedUpToPrintedAndCancelled(Stage stage) {
        var monday = OfficialDay.today()
                .with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                .plusWeeks(1);
        var hilda = stage.visitor();
        var frame = hilda.signIn(Person.COORDINATOR_OF_BUESINGEN);
        assertThat(hilda.page().locator("#start")).containsText(say("helpers.card.open-shifts"));
        hilda.look("start-with-shifts");
        frame.choose(say("helpers.activities.title"));
        assertThat(hilda.page().locator("#activities")).containsText("Umzug am Rhein");
        hilda.look("activities");
        Axe.find(hilda, "activities");

        hilda.button(say("helpers.activities.plan")).first().click();
        hilda.field(say("helpers.activity.name")).fill("Erntehilfe");
        hilda.field(say("helpers.activity.place")).fill("Obstwiese");
        hilda.button(say("helpers.activity.plan")).click();
        hilda.page().waitForURL(url -> url.matches(ACTIVITY));
        var activity = hilda.page().url();
        var shifts = hilda.page().locator("#shifts tbody tr");

        // What ends before it begins is refused beside the field, and nothing typed is lost.
        hilda.button(say("helpers.shift.add")).click();
        fill(hilda, "helpers.shift.day", DAY.format(monday));
        fill(hilda, "helpers.shift.from", "15:00");
        fill(hilda, "helpers.shift.to", "14:00");
        fill(hilda, "helpers.shift.needed", "1");
        hilda.page().locator("#act vaadin-select").click();
        hilda.page()
                .locator("vaadin-select-item")
                .filter(new Locator.FilterOptions().setHasText(say("helpers.rhythm.weekly")))
                .last()
                .click();
        fill(hilda, "helpers.series.until", DAY.format(monday.plusWeeks(2)));
        inForm(hilda, "helpers.shift.plan").click();
        assertThat(hilda.page().locator("#act")).containsText(say("helpers.rule.shift-ends-before"));
        hilda.look("shift-planning");
        Axe.find(hilda, "shift-planning");
        fill(hilda, "helpers.shift.to", "17:00");
        inForm(hilda, "helpers.shift.plan").click();
        assertThat(shifts).hasCount(3);
        hilda.look("activity-with-series");

        shifts.first().locator("a").click();
        hilda.page().waitForURL(url -> url.matches(".*/helpers/shifts/[0-9a-f-]{36}"));
        var shift = hilda.page().url();
        choose(hilda, "Mustermann, Tarek");
        assertThat(hilda.page().locator("#signed-up")).containsText(say("helpers.warning.outside-availability"));
        hilda.look("shift-warning");
        hilda.button(say("helpers.sign-up.do")).click();
        var signedUp = hilda.page().locator("#signed-up .helpers-roster");
        assertThat(signedUp).containsText("Mustermann, Tarek");
        choose(hilda, "Musterle, Irmgard");
        hilda.button(say("helpers.sign-up.do")).click();
        assertThat(hilda.page().locator("#waiting")).containsText("Musterle, Irmgard");
        hilda.look("shift-with-waiting-list");
        Axe.find(hilda, "shift-with-waiting-list");

        hilda.button(Words.GERMAN.say("helpers.sign-up.withdraw-one", "Mustermann, Tarek"))
                .click();
        confirm(hilda, "helpers.sign-up.withdraw");
        assertThat(signedUp).containsText("Musterle, Irmgard");
        assertThat(signedUp).containsText(Words.GERMAN.say("helpers.sign-up.moved-up", today()));
        assertThat(hilda.page().locator("#waiting")).hasCount(0);
        var sheet = PdfSheet.download(hilda.page().locator("#shift a").getByText(say("helpers.shift.print")));
        Assertions.assertThat(sheet.text())
                .contains("Erntehilfe", "Obstwiese", "Musterle, Irmgard", DAY.format(monday));
        sheet.photograph("shift-list");

        signedUp.locator("a").first().click();
        assertThat(hilda.page().locator("#coming-shifts")).containsText("Erntehilfe");
        hilda.look("volunteer-with-shift");

        hilda.open(shift);
        hilda.button(say("helpers.shift.cancel")).click();
        hilda.field(say("helpers.cancel.reason")).fill("Sturmwarnung");
        inForm(hilda, "helpers.cancel.do").click();
        var cancelled = hilda.page().locator("#cancelled");
        assertThat(cancelled).containsText("Sturmwarnung");
        assertThat(cancelled).containsText("Musterle, Irmgard");
        assertThat(hilda.button(say("helpers.sign-up.do"))).hasCount(0);
        hilda.look("shift-cancelled");
        Axe.find(hilda, "shift-cancelled");

        // The copy has the two shifts that take place, from the day that was said.
        hilda.open(activity);
        hilda.button(say("helpers.copy.title")).click();
        fill(hilda, "helpers.copy.first-day", DAY.format(monday.plusWeeks(20)));
        inForm(hilda, "helpers.copy.do").click();
        hilda.page().waitForURL(url -> url.matches(ACTIVITY) && !url.equals(activity));
        assertThat(shifts).hasCount(2);
        assertThat(shifts.first()).containsText(DAY.format(monday.plusWeeks(20)));
        assertThat(hilda.page().locator("#act")).hasCount(0);
    }

    @Test
    void whoReadsSeesShiftsAndChangesNothing(Stage stage) {
        var lutz = stage.visitor();
        lutz.signIn(Person.READER_OF_BUESINGEN).brightness(say("shell.appearance.dark"));
        lutz.open("helpers/activities/calendar");
        lutz.look("calendar-dark");
        Axe.find(lutz, "calendar");
        lutz.page().setViewportSize(390, 844);
        lutz.look("calendar-dark-390");
        lutz.page().getByText(say("helpers.activity.back")).click();

        assertThat(lutz.button(say("helpers.activities.plan"))).hasCount(0);
        lutz.look("activities-dark-390");
        lutz.page()
                .locator("#activities vaadin-grid-cell-content")
                .getByText("Umzug am Rhein")
                .click();
        lutz.page().waitForURL(url -> url.matches(ACTIVITY));
        assertThat(lutz.button(say("helpers.shift.add"))).hasCount(0);
        lutz.look("activity-dark-390");
        lutz.page().locator("#shifts tbody a").first().click();
        lutz.page().waitForURL(url -> url.matches(".*/helpers/shifts/[0-9a-f-]{36}"));
        assertThat(lutz.page().locator("#waiting")).containsText("Musterschmid, Ingrid");
        assertThat(lutz.button(say("helpers.shift.cancel"))).hasCount(0);
        assertThat(lutz.button(say("helpers.sign-up.do"))).hasCount(0);
        lutz.look("shift-dark-390");
    }

    private static void choose(Visitor visitor, String name) {
        var box = visitor.page()
                .getByRole(
                        AriaRole.COMBOBOX,
                        new Page.GetByRoleOptions()
                                .setName(say("helpers.sign-up.who"))
                                .setExact(true));
        box.fill(name.substring(name.indexOf(' ') + 1));
        visitor.page()
                .locator("vaadin-combo-box-item")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + name)))
                .click();
    }

    private static void fill(Visitor visitor, String field, String value) {
        var input = visitor.field(say(field));
        input.fill(value);
        input.press("Enter");
    }

    private static Locator inForm(Visitor visitor, String key) {
        return visitor.page()
                .locator("#act")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(say(key)).setExact(true));
    }

    private static void confirm(Visitor visitor, String key) {
        visitor.page()
                .getByRole(AriaRole.ALERTDIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(say(key)).setExact(true))
                .click();
    }

    private static String today() {
        return DAY.format(OfficialDay.today());
    }

    private static String say(String key) {
        return Words.GERMAN.say(key);
    }
}
