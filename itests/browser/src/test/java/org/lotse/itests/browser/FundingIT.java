package org.lotse.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** What a municipality may claim: on the screen, by a link, and in the operator's shell, the same figures. */
@Errands
class FundingIT {

    @Test
    void claimIsReckonedByKeyboardAndFoundAgainByItsAddress(Stage stage) {
        var flora = stage.visitor();
        var frame = flora.signIn(Person.FUNDING_OFFICER_OF_KONSTANZ);
        frame.enter("funding");
        var persons = flora.field(say("funding.field.persons"));
        assertThat(persons).isFocused();

        persons.fill("166");
        flora.field(say("funding.field.estimate")).fill("27");
        flora.page().keyboard().press("Enter");

        var sheet = flora.page().locator("#claim-sheet");
        assertThat(sheet).containsText("132.149");
        assertThat(sheet).containsText("20.065");
        assertThat(sheet).containsText("112.084");
        assertThat(sheet).containsText(say("funding.claim.alone"));
        assertThat(sheet).containsText("166 Personen × 58.000.000 € / 72.857 Personen");

        flora.page().waitForURL(url -> url.contains("persons=166") && url.contains("estimate=27"));
        flora.page().reload();
        assertThat(sheet).containsText("132.149");

        persons.fill("64");
        persons.press("Enter");
        assertThat(sheet.locator(".funding-short")).containsText("51");
        assertThat(sheet.locator(".funding-short")).containsText("einer Person mehr");

        persons.fill("1000000");
        persons.press("Enter");
        assertThat(invalid(flora)).containsText("999.999");
        assertThat(sheet).hasCount(0);
    }

    @Test
    void operatorGetsTheSameFigures(Stage stage) {
        var told = stage.demo().client("lotse:funding-compute --date 2017-09-15 --persons 166 --estimate 27 --json");

        assertThat(told)
                .contains("\"finalAmount\" : 132149", "\"firstInstalment\" : 20065", "\"eligibleAlone\" : true")
                .contains("\"ownContribution\" : 0", "166 persons × 58000000".replace("×", "\\u00D7"));
    }

    private static Locator invalid(Visitor visitor) {
        return visitor.page().locator("vaadin-integer-field[invalid]");
    }

    private static String say(String key) {
        return Words.GERMAN.say(key);
    }
}
