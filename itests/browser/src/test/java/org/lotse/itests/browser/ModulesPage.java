package org.lotse.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;

/** Where a town's administrator switches modules. */
final class ModulesPage {

    private final Visitor visitor;

    private ModulesPage(Visitor visitor) {
        this.visitor = visitor;
    }

    static ModulesPage of(Frame frame) {
        frame.choose(Words.GERMAN.say("admin.modules.title"));
        return new ModulesPage(frame.visitor());
    }

    Locator line(String module) {
        return visitor.page().locator("#module-" + module);
    }

    void switchOn(String module) {
        switchOf(module).click();
        assertThat(line(module)).containsText(Words.GERMAN.say("admin.modules.is-on"));
    }

    /** Asks for it; nothing happens before {@link #confirm}. */
    void askToSwitchOff(String module) {
        switchOf(module).click();
        assertThat(confirmation()).isVisible();
    }

    void confirm() {
        confirmation().click();
    }

    private Locator confirmation() {
        return visitor.button(Words.GERMAN.say("admin.modules.off.confirm"));
    }

    /** Where a module that is off has kept data, there is a button beside it that removes them. */
    private Locator switchOf(String module) {
        return line(module).locator("vaadin-button:not([id^=erase-])");
    }
}
