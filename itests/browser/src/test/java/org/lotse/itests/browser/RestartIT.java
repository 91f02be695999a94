package org.lotse.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

@Errands
class RestartIT {

    @Test
    void caseAndItsContactAreFoundAgainAfterARestart(Stage stage) {
        var before = stage.visitor();
        var cases = CasePages.of(before.signIn(Person.INTEGRATION_MANAGER_OF_GOTTMADINGEN));
        cases.openNewCase("Wiederfinden", "Nasrin");
        cases.logContact("Hausbesuch nach dem Einzug besprochen");
        stage.leave(before);

        stage.demo().restart();

        var after = CasePages.of(stage.visitor().signIn(Person.INTEGRATION_MANAGER_OF_GOTTMADINGEN));
        after.search("Wiederfinden").first().click();
        assertThat(after.shown()).containsText("Nasrin");
        assertThat(after.shown()).containsText("Hausbesuch nach dem Einzug besprochen");
    }
}
