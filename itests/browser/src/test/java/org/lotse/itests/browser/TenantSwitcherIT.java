package org.lotse.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** Somebody who stands in works in Singen, which has everything on, and in Radolfzell, which has no volunteers. */
@Errands
class TenantSwitcherIT {

    @Test
    void changingTheTownChangesNameMenuAndEveryTab(Stage stage) {
        var sam = stage.visitor().signIn(Person.STAND_IN_OF_HEGAU);
        sam.changeTo("Singen");
        assertThat(sam.menuOf("helpers").first()).isVisible();
        var other = sam.visitor().anotherTab();

        sam.changeTo("Radolfzell");

        assertThat(sam.menuOf("cases").first()).isVisible();
        assertThat(sam.menuOf("helpers")).hasCount(0);
        assertThat(other.locator(".lotse-tenant")).containsText("Radolfzell");
        sam.visitor().look("tenant-switcher");
    }

    @Test
    void listOfOneTownShowsNothingOfTheOther(Stage stage) {
        var sam = stage.visitor().signIn(Person.STAND_IN_OF_HEGAU);
        sam.changeTo("Singen");
        var singen = CasePages.of(sam).openNewCase("Nursingen", "Ada");

        sam.changeTo("Radolfzell");

        assertThat(CasePages.of(sam).search("Nursingen")).hasCount(0);
        sam.visitor().openInVain(singen);
        assertThat(sam.visitor().page().locator("#nothing-here")).isVisible();
    }

    @Test
    void personOfOneTownIsOfferedNoOther(Stage stage) {
        var falk = stage.visitor().signIn(Person.INTEGRATION_MANAGER_OF_GOTTMADINGEN);

        assertThat(falk.tenant()).containsText("Gottmadingen");
        assertThat(falk.tenant().locator("vaadin-menu-bar")).hasCount(0);
    }
}
