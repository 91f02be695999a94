package org.lotse.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.lotse.itests.harness.OfficialDay;

/** Across both modules: a case asks, the helper circle finds somebody without learning whose case it is, and the case hears of it. */
@Errands
class SupportArrangedIT {

    private static final String NOBODY_ELSES = "Vertraulich: Familie Unterstützt";

    @Test
    void whatACaseAsksForTheCircleArrangesAndTheCaseHearsOfIt(Stage stage) {
        var franka = stage.visitor();
        var address = CasePages.of(franka.signIn(Person.INTEGRATION_MANAGER_OF_KONSTANZ))
                .openNewCase("Unterstützt", "Hiwot");
        ask(franka);

        var hanno = stage.visitor();
        hanno.signIn(Person.COORDINATOR_OF_KONSTANZ);
        stage.demo().await("the request in the circle", Duration.ofSeconds(30), () -> {
            hanno.open("helpers/requests?state=open&skill=sports");
            hanno.settle();
            return request(hanno).count() > 0;
        });
        request(hanno).first().click();
        var page = hanno.page().locator("#request");
        assertThat(page).containsText("Franka Fallbeispiel");
        assertThat(page.innerText())
                .as("neither the person nor the case nor the note crosses")
                .doesNotContain("Hiwot", "Unterstützt", "Vertraulich", "KN-");
        hanno.look("support-request-in-the-circle");
        hanno.button(say("helpers.request.take-up")).click();
        assertThat(page.locator(".helpers-status")).hasText(say("helpers.request-state.taken-up"));
        hears(stage, franka, address, "cases.support.taken-up-since");

        hanno.page()
                .locator("#suggestions ol > li")
                .first()
                .locator("vaadin-button")
                .click();
        var act = hanno.page().locator("#act");
        act.locator("vaadin-checkbox input").check();
        hanno.field(say("helpers.arrange.purpose")).fill("Zum Fußball begleiten");
        act.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions()
                                .setName(say("helpers.arrange.do"))
                                .setExact(true))
                .click();
        assertThat(page.locator(".helpers-status")).hasText(say("helpers.request-state.arranged"));

        hears(stage, franka, address, "cases.support.arranged-on");
        franka.look("support-arranged");
        franka.page()
                .locator("#support vaadin-button")
                .filter(new Locator.FilterOptions().setHasText(say("cases.support.withdraw")))
                .click();
        franka.page()
                .locator("vaadin-confirm-dialog vaadin-button[slot='confirm-button']")
                .click();
        assertThat(franka.page().locator("#support")).containsText(say("cases.support.withdrawn-on", today()));
        stage.demo().await("the withdrawal in the circle", Duration.ofSeconds(30), () -> {
            hanno.page().reload();
            hanno.settle();
            return page.locator(".helpers-status").innerText().equals(say("helpers.request-state.withdrawn"));
        });
        hanno.look("support-withdrawn-in-the-circle");
    }

    private static void ask(Visitor franka) {
        var panel = franka.page().locator("#support");
        franka.button(say("cases.support.ask")).click();
        franka.field(say("cases.field.supportKind")).click();
        franka.page()
                .locator("vaadin-select-item")
                .filter(new Locator.FilterOptions().setHasText(say("cases.support-kind.sports")))
                .first()
                .click();
        franka.field(say("cases.field.supportNote")).fill(NOBODY_ELSES);
        panel.locator("vaadin-checkbox input").check();
        franka.button(say("cases.support.save")).click();
        assertThat(panel).containsText(say("cases.support.requested-since", today()));
    }

    private static void hears(Stage stage, Visitor franka, String address, String key) {
        stage.demo().await(key, Duration.ofSeconds(30), () -> {
            franka.open(address);
            franka.settle();
            return franka.page().locator("#support").innerText().contains(say(key, today()));
        });
    }

    private static Locator request(Visitor hanno) {
        return hanno.page()
                .locator("#requests vaadin-grid-cell-content a, #requests vaadin-grid-cell-content")
                .getByText(say("helpers.skill.sports"), new Locator.GetByTextOptions().setExact(true));
    }

    private static String today() {
        return DateTimeFormatter.ofPattern("dd.MM.yyyy").format(OfficialDay.today());
    }

    private static String say(String key, Object... arguments) {
        return Words.GERMAN.say(key, arguments);
    }
}
