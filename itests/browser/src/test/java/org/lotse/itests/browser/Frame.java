package org.lotse.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** What stands around every page of somebody who is signed in: menu, tenant, account. */
final class Frame {

    private final Visitor visitor;
    private final Page page;

    Frame(Visitor visitor) {
        this.visitor = visitor;
        this.page = visitor.page();
    }

    /** A module's entries in the menu. */
    Locator menuOf(String module) {
        return page.locator(".lotse-menu vaadin-side-nav[data-module='" + module + "'] vaadin-side-nav-item");
    }

    /** All that the menu says, line by line. */
    List<String> menu() {
        return page.locator(".lotse-menu vaadin-side-nav-item").allInnerTexts();
    }

    /** Opens the drawer if it is shut, as it is on a telephone, and waits until its entries are to be read. */
    void openMenu() {
        if (page.viewportSize().width < 800) {
            page.locator("vaadin-drawer-toggle").click();
            assertThat(page.locator(".lotse-menu vaadin-side-nav-item").first()).isVisible();
        }
    }

    /** Enters a module by its first entry. */
    void enter(String module) {
        menuOf(module).first().click();
    }

    /** Enters a page by its entry. */
    void choose(String title) {
        page.locator(".lotse-menu vaadin-side-nav-item")
                .filter(new Locator.FilterOptions().setHasText(title))
                .first()
                .click();
    }

    Locator tenant() {
        return page.locator(".lotse-tenant");
    }

    /** Changes to another tenant and waits until its name stands above the page. */
    void changeTo(String tenant) {
        tenant().locator("vaadin-menu-bar-button").first().click();
        item(tenant).click();
        assertThat(tenant()).containsText(tenant);
    }

    void signOut(Words words) {
        askToSignOut(words);
        assertThat(page.locator("#sign-in")).isVisible();
    }

    /** Signs out without looking where that leads. */
    void askToSignOut(Words words) {
        page.locator(".lotse-account vaadin-menu-bar-button").first().click();
        item(words.say("shell.sign-out")).click();
    }

    /** Chooses how bright the pages are. */
    void brightness(String choice) {
        page.locator(".lotse-appearance vaadin-menu-bar-button").first().click();
        item(choice).click();
    }

    void otherLanguage() {
        page.locator(".lotse-language").click();
    }

    Locator startPage() {
        return page.locator("#start");
    }

    /** The word of explanation for somebody who was led out of a view. */
    Locator departure() {
        return page.locator("#departure");
    }

    Visitor visitor() {
        return visitor;
    }

    private Locator item(String text) {
        return page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(text))
                .or(page.getByRole(AriaRole.MENUITEMCHECKBOX, new Page.GetByRoleOptions().setName(text)))
                .first();
    }
}
