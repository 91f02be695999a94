package org.lotse.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** The team leader gives a case to a colleague; the colleague finds it, and the figures follow. */
@Errands
class ResponsibilityIT {

    @Test
    void caseIsGivenToAColleague(Stage stage) {
        var franka = stage.visitor();
        var cases = CasePages.of(franka.signIn(Person.INTEGRATION_MANAGER_OF_KONSTANZ));
        var address = cases.openNewCase("Zuweisung", "Probe");
        assertThat(franka.page().locator("#responsibility")).containsText("1 Begleitperson in 1 Monat");
        assertThat(franka.button(say("cases.assign.do"))).hasCount(0);

        var lena = stage.visitor();
        lena.signIn(Person.TEAM_LEADER_OF_KONSTANZ);
        lena.open(address.substring(address.indexOf("cases/")));
        lena.button(say("cases.assign.do")).click();
        assertThat(lena.field(say("cases.field.person"))).isFocused();
        lena.page().keyboard().press("Control+Enter");
        assertThat(lena.page().locator("#responsibility vaadin-combo-box[invalid]"))
                .isVisible();
        lena.field(say("cases.field.person")).click();
        lena.page().keyboard().type("Felix");
        lena.page()
                .locator("vaadin-combo-box-item")
                .getByText("Felix Fallmuster")
                .click();
        lena.field(say("cases.field.assignReason")).fill("Spricht die Sprache der Familie.");
        lena.page().keyboard().press("Control+Enter");

        var responsibility = lena.page().locator("#responsibility");
        assertThat(responsibility).containsText("2 Begleitpersonen");
        assertThat(responsibility).containsText("Von Franka Fallbeispiel an Felix Fallmuster");
        lena.look("case-assigned");

        lena.open("cases/caseload");
        assertThat(lena.page().locator("#caseload")).containsText("Felix Fallmuster");
        lena.field(say("cases.load.target")).fill("50");
        lena.page().keyboard().press("Enter");
        assertThat(lena.page().locator("#caseload vaadin-grid")).containsText("von 50");
        lena.field(say("cases.load.target")).fill("0");
        lena.page().keyboard().press("Enter");
        assertThat(lena.page().locator("#caseload vaadin-integer-field[invalid]"))
                .isVisible();
        lena.field(say("cases.load.target")).fill("65");
        lena.page().keyboard().press("Enter");
        assertThat(lena.page().locator("#caseload vaadin-grid")).containsText("von 65");
        lena.look("caseload");

        var felix = stage.visitor(Screen.PHONE);
        felix.signIn(Person.SECOND_INTEGRATION_MANAGER_OF_KONSTANZ);
        felix.open("cases?q=Zuweisung");
        assertThat(felix.page().getByText("Zuweisung, Probe").first()).isVisible();
    }

    private static String say(String key) {
        return Words.GERMAN.say(key);
    }
}
