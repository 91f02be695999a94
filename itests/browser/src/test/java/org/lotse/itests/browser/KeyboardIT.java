package org.lotse.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** For somebody who uses no mouse. */
@Errands
class KeyboardIT {

    private static final int STEPS = 80;

    @Test
    void contactIsLoggedWithoutTouchingTheMouse(Stage stage) {
        var colleague = stage.visitor();
        CasePages.of(colleague.signIn(Person.INTEGRATION_MANAGER_OF_GOTTMADINGEN))
                .openNewCase("Tastenmensch", "Yonas");
        stage.leave(colleague);
        var visitor = stage.visitor();
        visitor.open("");
        new SignInPage(visitor);
        var page = visitor.page();
        var keys = page.keyboard();

        tabTo(page, Words.GERMAN.say("shell.sign-in.name"));
        keys.type(Person.INTEGRATION_MANAGER_OF_GOTTMADINGEN.signInName);
        keys.press("Tab");
        keys.type(Person.PASSWORD);
        keys.press("Enter");
        visitor.arrive();
        tabTo(page, Words.GERMAN.say("cases.list.title"));
        keys.press("Enter");
        assertThat(page.locator("#cases")).isVisible();
        tabTo(page, Words.GERMAN.say("cases.list.search"));
        keys.type("Tastenmensch");
        keys.press("Enter");
        assertThat(page.locator("#case")).isVisible();
        logContact(page, keys);

        assertThat(page.locator("#case")).containsText("Alles mit der Tastatur");
        assertThat(page.locator("#case")).containsText("Hausbesuch");
    }

    @Test
    void firstStepOfTheTabulatorLeadsPastTheMenu(Stage stage) {
        var falk = stage.visitor().signIn(Person.INTEGRATION_MANAGER_OF_GOTTMADINGEN);
        var page = falk.visitor().page();

        tabTo(page, Words.GERMAN.say("shell.skip"));
        page.keyboard().press("Enter");

        assertThat(page.locator("main")).isFocused();
    }

    private static void logContact(Page page, Keyboard keys) {
        keys.press("Alt+k");
        assertThat(page.locator(".cases-contact-form")).isVisible();
        tabTo(page, Words.GERMAN.say("cases.field.kind"));
        keys.press("ArrowDown");
        assertThat(page.locator("vaadin-select-item").first()).isVisible();
        keys.press("Enter");
        tabTo(page, Words.GERMAN.say("cases.field.minutes"));
        keys.type("45");
        tabTo(page, Words.GERMAN.say("cases.field.contactNote"));
        keys.type("Alles mit der Tastatur");
        keys.press("Control+Enter");
    }

    /** Presses the tabulator until something of this name has the focus; it may have it already. */
    private static void tabTo(Page page, String name) {
        for (var step = 0; step < STEPS; step++) {
            if (focused(page).contains(name)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("The tabulator does not reach: " + name);
    }

    /** Label, name and text of what has the focus. */
    private static String focused(Page page) {
        return (String) page.evaluate("""
                () => {
                  const it = document.activeElement;
                  const named = (it.getAttribute('aria-labelledby') || '').split(/\\s+/)
                      .map(id => document.getElementById(id)?.innerText);
                  const labels = [...(it.labels || [])].map(label => label.innerText);
                  const own = it === document.body ? '' : it.innerText;
                  return [...labels, ...named, it.getAttribute('aria-label'), own].filter(Boolean).join(' | ');
                }""");
    }
}
