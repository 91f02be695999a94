package org.lotse.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/**
 * Somebody of a carrier falls ill: one click, a colleague is suggested, the municipality opens to her without anybody giving a role by hand, and closes again the
 * moment the colleague is back.
 */
@Errands
class CarrierCoverIT {

    private static final String TOWN = "Gottmadingen";
    private static final String ABSENT = "Tilda Trägerbeispiel";
    private static final String COVER = "Toni Trägermuster";

    @Test
    void coverOpensAMunicipalityAndTheReturnClosesIt(Stage stage) {
        var toni = stage.visitor();
        var frame = toni.signIn(Person.HOLDER_OF_SINGEN);
        assertThat(frame.tenant()).containsText("Landkreis");
        var stella = stage.visitor();
        stella.signIn(Person.STEERING_THE_LIGA);
        stella.open("liga/absences");

        stella.button(say("liga.absence.sick-of", ABSENT)).click();
        var gap = stella.page().locator("#gaps li").filter(text(ABSENT));
        assertThat(gap).containsText(TOWN);
        gap.getByText(say("liga.cover.find")).click();
        var toniSuggested =
                stella.page().locator("#cover-form vaadin-radio-button").filter(text(COVER));
        assertThat(toniSuggested).containsText("Arabisch");
        toniSuggested.locator("label").click();
        stella.button(say("liga.cover.give")).click();
        assertThat(stella.page().locator("#absent")).containsText("Zugang offen");
        stella.look("liga-absences-covered");

        // The page that was open all the while offers the town now, and the town's administrator sees whence.
        frame.changeTo(TOWN);
        assertThat(frame.menuOf("cases").first()).isVisible();
        var gunda = stage.visitor();
        gunda.signIn(Person.ADMINISTRATOR_OF_GOTTMADINGEN);
        gunda.open("platform/members");
        assertThat(gunda.page().locator("#seconded")).containsText(COVER);
        gunda.look("members-seconded");

        stella.button(say("liga.absence.back") + ": " + ABSENT).click();
        assertThat(stella.page().locator("#absent li").filter(text(ABSENT))).hasCount(0);
        assertThat(frame.menuOf("cases")).hasCount(0);
        gunda.open("platform/members");
        assertThat(gunda.page().locator("#seconded li").filter(text(COVER))).hasCount(0);
    }

    private static Locator.FilterOptions text(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static String say(String key, Object... arguments) {
        return Words.GERMAN.say(key, arguments);
    }
}
