package org.lotse.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;

/** What somebody sees who saved after a colleague. */
record ConflictPage(Visitor visitor) {

    /** The question, once it is there. */
    static ConflictPage of(Visitor visitor) {
        var page = new ConflictPage(visitor);
        assertThat(page.dialog()).containsText(say("shell.conflict.title"));
        return page;
    }

    Locator dialog() {
        return visitor.page().locator("vaadin-dialog.lotse-conflict");
    }

    /** The two values of a field. */
    Locator choice(String label) {
        return visitor.page().locator(".lotse-conflict-choice").filter(new Locator.FilterOptions().setHasText(label));
    }

    ConflictPage mine(String label) {
        choice(label).locator("vaadin-radio-button").first().click();
        return this;
    }

    ConflictPage theirs(String label) {
        choice(label).locator("vaadin-radio-button").last().click();
        return this;
    }

    void save() {
        visitor.button(say("shell.conflict.save")).click();
    }

    private static String say(String key) {
        return Words.GERMAN.say(key);
    }
}
