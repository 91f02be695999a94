package org.lotse.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;

/** The page of a case on which regular services take over and it is closed. */
record ClosingPage(Visitor visitor) {

    Locator panel() {
        return visitor.page().locator("#closing");
    }

    /** What stands about an area. */
    Locator area(String area) {
        return panel().locator("li:has(h3:text-is('" + say(area) + "'))");
    }

    /** A regular service takes over. */
    void takenOver(String area, String service, LocalDate since) {
        write(area);
        choose("cases.field.outcome", "cases.outcome.taken-over");
        fill("cases.field.service", service);
        visitor.field(say("cases.field.since"))
                .evaluate("(input, day) => input.closest('vaadin-date-picker').value = day", since.toString());
        press("cases.closing.save");
        assertThat(area(area)).containsText(service);
    }

    /** Nobody takes over, or nobody needs to. */
    void left(String area, String outcome, String reason) {
        write(area);
        choose("cases.field.outcome", outcome);
        fill("cases.field.transitionReason", reason);
        press("cases.closing.save");
        assertThat(area(area)).containsText(reason);
    }

    /** Opens a form; it takes the focus when it is complete. */
    void begin(String key) {
        press(key);
        awaitForm();
    }

    void press(String key) {
        visitor.button(say(key)).click();
    }

    void choose(String label, String item) {
        var field = visitor.field(say(label));
        field.click();
        field.locator("xpath=ancestor-or-self::vaadin-select")
                .getByRole(
                        AriaRole.OPTION,
                        new Locator.GetByRoleOptions().setName(say(item)).setExact(true))
                .click();
    }

    void fill(String label, String text) {
        var field = visitor.field(say(label));
        field.fill(text);
        field.blur();
    }

    private void write(String area) {
        visitor.button(say("cases.closing.write", say(area))).click();
        awaitForm();
    }

    private void awaitForm() {
        assertThat(panel().locator(".cases-panel-form [focused]").first()).isVisible();
    }

    private static String say(String key, Object... values) {
        return Words.GERMAN.say(key, values);
    }
}
