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
        button(module, "[theme~=primary]").click();
        assertThat(line(module)).containsText(Words.GERMAN.say("admin.modules.is-on"));
    }

    /** Asks for it; nothing happens before {@link #confirm}. */
    void askToSwitchOff(String module) {
        button(module, ":not([theme~=primary])").click();
        assertThat(confirmation()).isVisible();
    }

    void confirm() {
        confirmation().click();
    }

    private Locator confirmation() {
        return visitor.button(Words.GERMAN.say("admin.modules.off.confirm"));
    }

    /** Switching on is the main act of its row; whoever is quicker than the page waits for it. Beside it one may remove data. */
    private Locator button(String module, String kind) {
        return line(module).locator("vaadin-button:not([id^=erase-])" + kind);
    }
}
