package org.lotse.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;

/** The page of a case on which its plan is worked out. */
record PlanPage(Visitor visitor) {

    Locator panel() {
        return visitor.page().locator("#plan");
    }

    /** The version that is worked with. */
    Locator version() {
        return panel().locator(".cases-plan-version").first();
    }

    void press(String key) {
        visitor.button(say(key)).first().click();
    }

    /** Opens a form; it takes the focus when it is complete. */
    void begin(String key) {
        press(key);
        awaitForm();
    }

    void addGoal(String area, String goal, String kind, String from, String target) {
        begin("cases.plan.goal-add");
        choose("cases.field.goalArea", area);
        fill("cases.field.goal", goal);
        choose("cases.field.indicatorKind", kind);
        if (!target.isEmpty()) {
            enter("cases.field.indicatorFrom", from);
            enter("cases.field.indicatorTarget", target);
        }
        press("cases.plan.goal-save");
        assertThat(version()).containsText(goal);
    }

    void addStep(String goal, String task, String doer, LocalDate dueOn) {
        visitor.button(say("cases.plan.of-goal", say("cases.plan.step-add"), goal))
                .click();
        awaitForm();
        fill("cases.field.task", task);
        choose("cases.field.doer", doer);
        pick("cases.field.dueOn", dueOn);
        press("cases.plan.step-save");
        assertThat(version()).containsText(task);
    }

    void editGoal(String goal) {
        visitor.button(say("cases.plan.goal-edit", goal)).click();
        awaitForm();
        assertThat(visitor.field(say("cases.field.goal"))).hasValue(goal);
    }

    void confirm() {
        visitor.page()
                .locator("vaadin-confirm-dialog vaadin-button[slot='confirm-button']")
                .click();
    }

    private void awaitForm() {
        assertThat(form().locator("[focused]").first()).isVisible();
    }

    Locator form() {
        return panel().locator(".cases-inline-form, .cases-panel-form");
    }

    void fill(String label, String text) {
        var field = visitor.field(say(label)).first();
        field.fill(text);
        field.blur();
    }

    /** Key by key, as several lines are written. */
    void type(String label, String text) {
        visitor.field(say(label)).first().pressSequentially(text);
    }

    /** Types into a field that completes what is typed. */
    void enter(String label, String text) {
        visitor.field(say(label)).first().fill(text);
        visitor.page().keyboard().press("Enter");
        visitor.field(say(label)).first().blur();
    }

    /** A day, as the calendar would have it: typing would open that in the way of what follows. */
    private void pick(String label, LocalDate day) {
        visitor.field(say(label))
                .first()
                .evaluate("(input, day) => input.closest('vaadin-date-picker').value = day", day.toString());
    }

    void choose(String label, String item) {
        chooseText(label, say(item));
    }

    void chooseText(String label, String text) {
        chooseText(visitor.field(say(label)).first(), text);
    }

    /** Of this field's own list: another one may still be closing. */
    void chooseText(Locator field, String text) {
        field.click();
        field.locator("xpath=ancestor-or-self::vaadin-select")
                .getByRole(
                        AriaRole.OPTION,
                        new Locator.GetByRoleOptions().setName(text).setExact(true))
                .click();
    }

    private static String say(String key, Object... values) {
        return Words.GERMAN.say(key, values);
    }
}
