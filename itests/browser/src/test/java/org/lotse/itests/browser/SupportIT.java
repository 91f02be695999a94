package org.lotse.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.lotse.itests.harness.OfficialDay;

/** A case asks the helper circle for help and takes that back; where there is no circle, nothing is asked. */
@Errands
class SupportIT {

    private static final String NOTE = "Nur nachmittags, Geschwister sind zu Hause";

    @Test
    void helpIsAskedWithThePersonsAgreementAndWithdrawn(Stage stage) {
        var franka = stage.visitor();
        var pages = CasePages.of(franka.signIn(Person.INTEGRATION_MANAGER_OF_KONSTANZ));
        var address = pages.openNewCase("Unterstützt", "Selam");
        var panel = franka.page().locator("#support");
        assertThat(panel).containsText(say("cases.support.none"));

        franka.button(say("cases.support.ask")).click();
        franka.button(say("cases.support.save")).click();
        assertThat(panel.locator("vaadin-select[invalid]")).isVisible();
        choose(franka, "cases.field.supportKind", "cases.support-kind.homework");
        chooseLanguage(franka, panel, "Arabisch");
        franka.field(say("cases.field.hoursPerWeek")).fill("2");
        franka.field(say("cases.field.supportNote")).fill(NOTE);
        franka.button(say("cases.support.save")).click();
        assertThat(panel.locator("vaadin-checkbox[invalid]")).isVisible();
        franka.look("support-form");
        panel.locator("vaadin-checkbox input").check();
        franka.button(say("cases.support.save")).click();

        assertThat(franka.told(say("cases.support.asked"))).isVisible();
        assertThat(requests(panel)).hasCount(1);
        assertThat(panel).containsText(say("cases.support-kind.homework"));
        assertThat(panel).containsText(say("cases.support.requested-since").replace("{0}", today()));
        assertThat(panel).containsText("2 Stunden in der Woche · Arabisch");
        assertThat(panel).containsText(NOTE);
        franka.look("support-request");
        readByTheTeamLeaderOnAPhone(stage, address);

        withdraw(panel).click();
        franka.page()
                .locator("vaadin-confirm-dialog vaadin-button[slot='confirm-button']")
                .click();
        assertThat(panel).containsText(say("cases.support.withdrawn-on").replace("{0}", today()));
        assertThat(withdraw(panel)).hasCount(0);
        franka.look("support-withdrawn");

        pages.turnTo("cases.timeline.title");
        var course = franka.page().locator("#timeline");
        assertThat(course)
                .containsText(
                        say("cases.timeline.support-requested").replace("{0}", say("cases.support-kind.homework")));
        assertThat(course)
                .containsText(say("cases.timeline.support-answered")
                        .replace("{0}", say("cases.support-kind.homework"))
                        .replace("{1}", say("cases.support-state.withdrawn")));
    }

    @Test
    void whereThereIsNoCircleNothingIsAsked(Stage stage) {
        var falk = stage.visitor();
        CasePages.of(falk.signIn(Person.INTEGRATION_MANAGER_OF_GOTTMADINGEN)).openNewCase("Ohne", "Helferkreis");

        assertThat(falk.page().locator("#disputes")).isVisible();
        assertThat(falk.page().locator("#support")).isHidden();
    }

    private static void readByTheTeamLeaderOnAPhone(Stage stage, String address) {
        var lena = stage.visitor(Screen.PHONE);
        lena.signIn(Person.TEAM_LEADER_OF_KONSTANZ);
        lena.open(address.substring(address.indexOf("cases/")));
        var panel = lena.page().locator("#support");
        assertThat(panel).containsText(NOTE);
        assertThat(lena.button(say("cases.support.ask"))).isHidden();
        assertThat(withdraw(panel)).hasCount(0);
        panel.scrollIntoViewIfNeeded();
        lena.look("support-request");
    }

    private static Locator requests(Locator panel) {
        return panel.locator(".cases-support");
    }

    private static Locator withdraw(Locator panel) {
        return panel.locator("vaadin-button")
                .filter(new Locator.FilterOptions().setHasText(say("cases.support.withdraw")));
    }

    private static void choose(Visitor visitor, String field, String value) {
        visitor.field(say(field)).click();
        visitor.page()
                .locator("vaadin-select-item")
                .filter(new Locator.FilterOptions().setHasText(say(value)))
                .first()
                .click();
    }

    private static void chooseLanguage(Visitor visitor, Locator panel, String name) {
        panel.locator("vaadin-multi-select-combo-box input").first().fill(name);
        visitor.page()
                .locator("vaadin-multi-select-combo-box-item")
                .getByText(name, new Locator.GetByTextOptions().setExact(true))
                .click();
        visitor.page().keyboard().press("Escape");
    }

    private static String today() {
        return DateTimeFormatter.ofPattern("dd.MM.yyyy").format(OfficialDay.today());
    }

    private static String say(String key) {
        return Words.GERMAN.say(key);
    }
}
