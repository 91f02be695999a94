package org.lotse.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

/** The door. */
final class SignInPage {

    private final Visitor visitor;
    private final Words words;

    SignInPage(Visitor visitor) {
        this(visitor, Words.GERMAN);
    }

    SignInPage(Visitor visitor, Words words) {
        this.visitor = visitor;
        this.words = words;
        assertThat(root()).isVisible();
    }

    void enter(String name, String password) {
        visitor.field(words.say("shell.sign-in.name")).fill(name);
        visitor.field(words.say("shell.sign-in.password")).fill(password);
        visitor.button(words.say("shell.sign-in.enter")).click();
    }

    /** What it says about the last attempt, or about why somebody is here again. */
    Locator message() {
        return root().getByRole(AriaRole.ALERT);
    }

    private Locator root() {
        return visitor.page().locator("#sign-in");
    }
}
