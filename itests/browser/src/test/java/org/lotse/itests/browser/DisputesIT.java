package org.lotse.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** What a person disputes is marked wherever it is used, until it is settled (§ 84 (2) SGB X). */
@Errands
class DisputesIT {

    @Test
    void disputedNameIsMarkedInTheCaseInItsFormAndInTheListUntilItIsSettled(Stage stage) {
        var franka = stage.visitor();
        var konstanz = franka.signIn(Person.INTEGRATION_MANAGER_OF_KONSTANZ);
        var address = CasePages.of(konstanz).openNewCase("Bestritten", "Selam");
        var panel = franka.page().locator("#disputes");
        assertThat(panel).containsText(say("cases.dispute.none"));

        franka.button(say("cases.dispute.do")).click();
        franka.button(say("cases.dispute.save")).click();
        assertThat(panel.locator("vaadin-select[invalid]")).isVisible();
        choose(franka, "cases.field.datum", "cases.datum.name");
        franka.field(say("cases.field.claim")).fill("Heißt Bestriten, mit einem t");
        franka.photograph("dispute-form");
        franka.button(say("cases.dispute.save")).click();

        assertThat(panel).containsText("Heißt Bestriten, mit einem t");
        assertThat(franka.page().locator(".cases-head .cases-disputed"))
                .hasText(say("cases.dispute.in-case").replace("{0}", say("cases.datum.name")));
        franka.look("disputes");
        franka.button(say("cases.case.edit")).click();
        assertThat(franka.page().locator("#edit-case")).containsText(say("cases.datum.name") + ".");
        franka.button(say("cases.form.cancel")).click();

        assertThat(CasePages.of(konstanz).search("Bestritten").first())
                .hasText(say("cases.dispute.marked-name").replace("{0}", "Bestritten, Selam"));
        franka.look("disputed-in-list");
        franka.open(address.substring(address.indexOf("cases/")));

        panel.locator("vaadin-button")
                .filter(new Locator.FilterOptions().setHasText(say("cases.dispute.settle")))
                .click();
        franka.page()
                .locator("vaadin-radio-button")
                .filter(new Locator.FilterOptions().setHasText(say("cases.dispute-outcome.corrected")))
                .locator("input")
                .check();
        franka.field(say("cases.field.settlementReason")).fill("Reisepass gesehen");
        franka.button(say("cases.dispute.settle-save")).click();

        assertThat(panel).containsText("Reisepass gesehen");
        assertThat(franka.page().locator(".cases-disputed")).hasCount(0);
    }

    private static void choose(Visitor visitor, String field, String value) {
        visitor.field(say(field)).click();
        visitor.page()
                .locator("vaadin-select-item")
                .filter(new Locator.FilterOptions().setHasText(say(value)))
                .first()
                .click();
    }

    private static String say(String key) {
        return Words.GERMAN.say(key);
    }
}
