package org.lotse.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** Somebody gets into a case by its course: what happened, what of it is about one thing, and where it is written down. */
@Errands
class TimelineIT {

    private static final String NOTE = "Der Brief vom Jobcenter wurde gemeinsam gelesen.";

    @Test
    void whatHappenedStandsInOneListAndLeadsToWhereItIsWritten(Stage stage) {
        var franka = stage.visitor();
        var pages = CasePages.of(franka.signIn(Person.INTEGRATION_MANAGER_OF_KONSTANZ));
        var address = pages.openNewCase("Verlaufsbeispiel", "Mina");
        pages.logContact(NOTE);
        pages.turnTo("cases.timeline.title");

        var entries = entries(franka);
        assertThat(entries).hasCount(2);
        assertThat(entries.first()).containsText("Hausbesuch");
        assertThat(entries.first()).containsText(NOTE);
        assertThat(entries.last()).containsText(say("cases.timeline.opened"));
        franka.look("timeline");

        franka.field(say("cases.timeline.search")).fill("jobcenter GELESEN");
        assertThat(entries).hasCount(1);
        franka.page().waitForURL(url -> url.contains("q="));
        franka.page().reload();
        assertThat(entries).hasCount(1);
        franka.field(say("cases.timeline.search")).fill("Finanzamt");
        assertThat(franka.page().locator("#timeline")).containsText(say("cases.timeline.nothing-found"));
        franka.button(say("cases.timeline.show-all")).click();
        assertThat(entries).hasCount(2);

        franka.field(say("cases.timeline.filter")).click();
        franka.page()
                .locator("vaadin-select-item")
                .getByText(say("cases.timeline-filter.care"))
                .click();
        assertThat(entries).hasCount(1);
        entries.getByText(say("cases.timeline.opened")).click();
        assertThat(pages.shown()).containsText(NOTE);

        readByTheTeamLeaderOnAPhone(stage, address);
    }

    private static void readByTheTeamLeaderOnAPhone(Stage stage, String address) {
        var lena = stage.visitor(Screen.PHONE);
        lena.signIn(Person.TEAM_LEADER_OF_KONSTANZ);
        lena.open(address.substring(address.indexOf("cases/")) + "/timeline");
        assertThat(entries(lena)).hasCount(2);
        lena.look("timeline");
    }

    private static Locator entries(Visitor visitor) {
        return visitor.page().locator("#timeline .cases-timeline-entry");
    }

    private static String say(String key) {
        return Words.GERMAN.say(key);
    }
}
