package org.lotse.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.lotse.itests.harness.OfficialDay;

/** One list of what is due, from tasks, plans and titles; a task is done and undone by the keyboard, or given to a colleague. */
@Errands
class MyDayIT {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final String WHOSE = "Tagwerk, Rima";

    @Test
    void whatIsDueStandsInOneListAndLeadsToTheCase(Stage stage) {
        var franka = stage.visitor();
        var frame = franka.signIn(Person.INTEGRATION_MANAGER_OF_KONSTANZ);
        openCase(franka, frame);
        agreeOnAPlan(franka);
        frame.choose(say("cases.my-day.title"));
        assertThat(day(franka)).isVisible();

        ownTaskIsDoneAndUndone(franka);
        otherThingsLeadToTheCase(franka);
        listIsNarrowed(franka);
        taskIsGivenToAColleague(stage, franka);
        franka.open("");
        assertThat(franka.page().getByText(say("cases.my-day-card.show"))).isVisible();
        franka.look("start-my-day");
    }

    /** Their residence title ends in a month. */
    private static void openCase(Visitor franka, Frame frame) {
        var pages = CasePages.of(frame);
        var form = pages.beginNewCase();
        form.familyName().fill("Tagwerk");
        form.givenName().fill("Rima");
        var title = franka.field(say("cases.field.residenceTitle"));
        title.fill("25 Abs. 3");
        franka.page().locator("vaadin-combo-box-item").first().click();
        pick(franka, "cases.field.residenceUntil", today().plusDays(30));
        form.save();
        assertThat(pages.shown()).containsText("Tagwerk");
        pages.turnTo("cases.plan.title");
    }

    private static void agreeOnAPlan(Visitor franka) {
        var plan = new PlanPage(franka);
        plan.press("cases.plan.begin");
        assertThat(plan.version()).containsText(say("cases.plan.no-goal"));
        plan.addGoal("cases.life-area.housing", "Eine eigene Wohnung", "cases.indicator.lease", "", "");
        plan.addStep("Eine eigene Wohnung", "Bewerbungsmappe machen", "cases.doer.manager", today().plusMonths(2));
        plan.begin("cases.plan.agree");
        pick(franka, "cases.field.reviewOn", today().plusDays(3));
        plan.press("cases.plan.agree-save");
        assertThat(plan.version()).containsText("Fassung 1 – vereinbart");
    }

    private static void ownTaskIsDoneAndUndone(Visitor franka) {
        give(franka, "Kita anrufen", today().minusDays(1), "");
        var task = line(franka, "Kita anrufen");
        assertThat(task).containsText("seit gestern überfällig");
        franka.look("my-day");
        franka.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        franka.look("my-day-dark");
        franka.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));

        franka.button("Erledigt: Kita anrufen").focus();
        franka.page().keyboard().press("Enter");
        assertThat(task).hasCount(0);
        assertThat(franka.button(say("cases.my-day.undo"))).isFocused();
        franka.page().keyboard().press("Enter");
        assertThat(task).isVisible();

        franka.button("Auf morgen: Kita anrufen").click();
        assertThat(task).containsText(DAY.format(today().plusDays(1)));
        assertThat(task).not().containsText("überfällig");
        franka.button("Erledigt: Kita anrufen").click();
        assertThat(task).hasCount(0);
    }

    private static void otherThingsLeadToTheCase(Visitor franka) {
        var review = line(franka, WHOSE).filter(text(say("cases.due-kind.review")));
        assertThat(review).containsText(DAY.format(today().plusDays(3)));
        review.locator("a").click();
        assertThat(new PlanPage(franka).version()).containsText("Eine eigene Wohnung");
        goBack(franka);

        var title = line(franka, WHOSE).filter(text(say("cases.due-kind.residence-title")));
        assertThat(title).containsText(DAY.format(today().plusDays(30)));
        title.locator("a").click();
        assertThat(franka.page().locator("#case")).containsText("Tagwerk");
        goBack(franka);
        assertThat(day(franka)).isVisible();
    }

    /** The address follows the content. */
    private static void goBack(Visitor franka) {
        franka.page().waitForURL(url -> !url.contains("my-day"));
        franka.goBack();
    }

    private static void listIsNarrowed(Visitor franka) {
        show(franka, "cases.day-filter.deadlines");
        assertThat(line(franka, WHOSE).filter(text(say("cases.due-kind.residence-title"))))
                .isVisible();
        assertThat(line(franka, WHOSE).filter(text(say("cases.due-kind.review"))))
                .hasCount(0);
        franka.page().waitForURL(url -> url.endsWith("?show=deadlines"));
        franka.page().reload();
        assertThat(line(franka, WHOSE).filter(text(say("cases.due-kind.residence-title"))))
                .isVisible();
        assertThat(line(franka, WHOSE).filter(text(say("cases.due-kind.review"))))
                .hasCount(0);
    }

    private static void taskIsGivenToAColleague(Stage stage, Visitor franka) {
        show(franka, "cases.day-filter.given-away");
        assertThat(franka.page().locator("#my-day .lotse-empty")).containsText(say("cases.my-day.nothing-of-that"));
        give(franka, "Vertretung am Freitag", today(), "Felix");
        var given = franka.page().locator("#my-day .cases-task");
        assertThat(given).containsText("Vertretung am Freitag");
        franka.look("my-day-given-away");

        var felix = stage.visitor(Screen.PHONE);
        felix.signIn(Person.SECOND_INTEGRATION_MANAGER_OF_KONSTANZ);
        felix.open("cases/my-day?show=tasks");
        assertThat(line(felix, "Vertretung am Freitag")).isVisible();
        felix.look("my-day-tasks");
        felix.open("cases/my-day");
        felix.look("my-day");
        felix.button("Erledigt: Vertretung am Freitag").click();
        assertThat(line(felix, "Vertretung am Freitag")).hasCount(0);
        stage.leave(felix);

        franka.page().reload();
        assertThat(franka.page().locator("#my-day .lotse-empty")).isVisible();
        assertThat(given).hasCount(0);
    }

    private static void give(Visitor visitor, String title, LocalDate dueOn, String to) {
        visitor.page().keyboard().press("Alt+t");
        var field = visitor.field(say("cases.field.taskTitle"));
        assertThat(field).isFocused();
        field.fill(title);
        pick(visitor, "cases.field.taskDueOn", dueOn);
        if (!to.isEmpty()) {
            visitor.field(say("cases.field.taskPerson")).fill(to);
            visitor.page().locator("vaadin-combo-box-item").first().click();
        }
        visitor.photograph("task-form");
        field.press("Control+Enter");
        assertThat(field).hasCount(0);
    }

    private static void show(Visitor visitor, String filter) {
        new PlanPage(visitor).chooseText(visitor.field(say("cases.my-day.filter")), say(filter));
    }

    /** A day, as the calendar would have it: typing would open that in the way of what follows. */
    private static void pick(Visitor visitor, String label, LocalDate day) {
        visitor.field(say(label))
                .evaluate("(input, day) => input.closest('vaadin-date-picker').value = day", day.toString());
    }

    private static Locator day(Visitor visitor) {
        return visitor.page().locator("#my-day");
    }

    private static Locator line(Visitor visitor, String text) {
        return day(visitor).locator(".cases-due").filter(text(text));
    }

    private static Locator.FilterOptions text(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static LocalDate today() {
        return OfficialDay.today();
    }

    private static String say(String key) {
        return Words.GERMAN.say(key);
    }
}
