package org.lotse.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;

/** The list of cases, the form that opens one, and the case itself. */
final class CasePages {

    private final Visitor visitor;

    private CasePages(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Enters the list of cases by the menu. */
    static CasePages of(Frame frame) {
        frame.enter("cases");
        var pages = new CasePages(frame.visitor());
        assertThat(pages.list()).isVisible();
        return pages;
    }

    Locator list() {
        return visitor.page().locator("#cases");
    }

    /** Goes to the empty form. */
    Form beginNewCase() {
        visitor.button(say("cases.list.open")).first().click();
        assertThat(visitor.page().locator("#open-case")).isVisible();
        return new Form(visitor);
    }

    /** Opens a case from the list; the case is shown then. Returns its address. */
    String openNewCase(String familyName, String givenName) {
        var form = beginNewCase();
        form.familyName().fill(familyName);
        form.givenName().fill(givenName);
        form.save();
        assertThat(shown()).containsText(familyName);
        // The address follows the content.
        visitor.page().waitForURL(url -> !url.endsWith("/new"));
        return visitor.page().url();
    }

    /** Rows of the list for words of a name or number. */
    Locator search(String words) {
        visitor.field(say("cases.list.search")).fill(words);
        return visitor.page().locator("vaadin-grid-cell-content").getByText(words);
    }

    /** Logs a contact of half an hour at the person's home in the case that is shown. */
    void logContact(String note) {
        visitor.button(say("cases.contact.log")).first().click();
        // The form takes the focus when it is complete.
        assertThat(visitor.page().locator(".cases-contact-form vaadin-select[focused]"))
                .isVisible();
        visitor.field(say("cases.field.kind")).click();
        visitor.page().locator("vaadin-select-item").getByText("Hausbesuch").click();
        visitor.field(say("cases.field.minutes")).fill("30");
        visitor.field(say("cases.field.contactNote")).fill(note);
        visitor.button(say("cases.contact.save")).click();
        assertThat(shown()).containsText(note);
    }

    /** Turns to another page of the case that is shown, by its tab. */
    void turnTo(String tab) {
        turn(visitor, tab);
    }

    /** The same, for somebody who came to the case by another way than the list. */
    static void turn(Visitor visitor, String tab) {
        var pages = visitor.page().locator(".cases-pages");
        pages.getByText(say(tab)).click();
        assertThat(pages.locator("[aria-current]")).hasText(say(tab));
    }

    /** The case that is shown. */
    Locator shown() {
        return visitor.page().locator("#case");
    }

    private static String say(String key) {
        return Words.GERMAN.say(key);
    }

    /** Core data of a case. */
    record Form(Visitor visitor) {

        Locator familyName() {
            return visitor.field(say("cases.field.familyName"));
        }

        Locator givenName() {
            return visitor.field(say("cases.field.givenName"));
        }

        void save() {
            visitor.button(say("cases.open.save")).click();
        }
    }
}
