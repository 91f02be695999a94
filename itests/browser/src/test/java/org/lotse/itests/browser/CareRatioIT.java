package org.lotse.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** The care ratio: what the district sees and what a carrier's team leader does, the district by arrow keys, and a scenario that is passed on. */
@Errands
class CareRatioIT {

    @Test
    void districtSeesAllAndATeamLeaderHerOwnCarrierOnly(Stage stage) {
        var stella = stage.visitor();
        stella.signIn(Person.STEERING_THE_LIGA);
        stella.open("liga/district");
        stella.settle();
        assertThat(stella.page().locator(".liga-tile")).hasCount(25);
        var first = stella.page().locator(".liga-tile a").first();
        first.focus();
        first.press("ArrowRight");
        assertThat(stella.page().locator(".liga-tile a").nth(1)).isFocused();
        stella.page().locator(".liga-tile a").nth(1).press("End");
        assertThat(stella.page().locator(".liga-tile a").last()).isFocused();
        stella.open("liga/care-ratio/08335100");
        stella.settle();
        assertThat(stella.page().locator("#now")).containsText(say("liga.load-alert.above-target"));

        var tara = stage.visitor();
        tara.signIn(Person.TEAM_LEADER_OF_AWO);
        tara.open("liga/own-carrier");
        tara.settle();
        assertThat(tara.page().locator("#own-carrier h1")).containsText("AWO");
        assertThat(tara.page().locator("#own-carrier")).containsText("IM Hegau, Stelle 1");
        assertThat(tara.page().locator("#own-carrier")).not().containsText("IM Singen");
        tara.openInVain("liga/care-ratio");
        assertThat(tara.page().locator("#care-ratio")).hasCount(0);
    }

    @Test
    void scenarioIsPassedOnByItsAddress(Stage stage) {
        var stella = stage.visitor();
        stella.signIn(Person.STEERING_THE_LIGA);
        stella.open("liga/what-if?persons=200&posts=2.5&target=80&cost=60000&budget=187500");
        stella.settle();
        var says = stella.page().locator("#what-if-says");
        assertThat(says).containsText("80,0");
        assertThat(stella.page().locator("#what-if-result table")).containsText("187.500,00");
        var slider = stella.page().locator("#what-if input[type=range]").first();
        slider.focus();
        slider.press("ArrowRight");
        stella.page().waitForURL(url -> url.contains("persons=201"));
        var address = stella.page().url();

        var frieda = stage.visitor();
        frieda.signIn(Person.APPROVING_FOR_THE_LIGA);
        frieda.open(address);
        frieda.settle();
        assertThat(frieda.page().locator("#what-if-says")).containsText("80,4");
    }

    private static String say(String key) {
        return Words.GERMAN.say(key);
    }
}
