package org.lotse.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** Nothing is handed on without a release, or a provision of law; and a release that is revoked carries nothing any more. */
@Errands
class ReleasesIT {

    @Test
    void whatIsHandedOnRestsOnBothReleasesUntilOneIsRevoked(Stage stage) {
        var franka = stage.visitor();
        var pages = CasePages.of(franka.signIn(Person.INTEGRATION_MANAGER_OF_KONSTANZ));
        pages.openNewCase("Freigabe", "Amal");
        pages.turnTo("cases.release.title");
        var panel = franka.page().locator("#releases");
        assertThat(panel).containsText(say("cases.release.nothing-yet"));

        beginDisclosure(franka, "Lebenslauf für die Vermittlung");
        franka.button(say("cases.disclosure.save")).click();
        assertThat(panel.locator("vaadin-text-field[invalid]")).containsText(say("cases.rule.no-ground-both"));
        assertThat(franka.field(say("cases.field.content"))).hasValue("Lebenslauf für die Vermittlung");
        franka.photograph("release-missing");
        franka.button(say("cases.form.cancel")).click();
        confirm(franka);

        franka.button(say("cases.release.give")).click();
        assertThat(panel.locator("vaadin-combo-box[focused]")).isVisible();
        receiver(franka, "Jobcenter Konstanz");
        tick(panel, "cases.release-kind.consent");
        tick(panel, "cases.release-kind.secrecy");
        franka.field(say("cases.field.purpose")).fill("Vermittlung in Arbeit");
        tick(panel, "cases.life-area.work");
        franka.photograph("release-sheet");
        franka.button(say("cases.release.save")).click();
        assertThat(panel.locator(".cases-release")).hasCount(2);

        beginDisclosure(franka, "Lebenslauf für die Vermittlung");
        franka.button(say("cases.disclosure.save")).click();
        assertThat(panel.locator(".cases-contact:not(.cases-release)")).containsText("Lebenslauf");
        franka.look("releases");

        franka.button(say("cases.release.revoke")).first().click();
        assertThat(franka.page().locator("vaadin-confirm-dialog")).containsText("Eine Weitergabe stützt sich darauf");
        confirm(franka);
        assertThat(panel.locator(".cases-release-over")).hasCount(1);

        beginDisclosure(franka, "Noch ein Lebenslauf");
        franka.button(say("cases.disclosure.save")).click();
        assertThat(panel.locator("vaadin-text-field[invalid]")).isVisible();
        franka.field(say("cases.field.provision")).fill("§ 69 Abs. 1 Nr. 1 SGB X");
        franka.button(say("cases.disclosure.save")).click();
        assertThat(panel.locator(".cases-contact:not(.cases-release)")).hasCount(2);
        assertThat(panel).containsText("§ 69 Abs. 1 Nr. 1 SGB X");
    }

    private static void beginDisclosure(Visitor visitor, String content) {
        var panel = visitor.page().locator("#releases");
        visitor.button(say("cases.disclosure.record")).click();
        assertThat(panel.locator("vaadin-combo-box[focused]")).isVisible();
        receiver(visitor, "Jobcenter Konstanz");
        tick(panel, "cases.life-area.work");
        visitor.field(say("cases.field.content")).fill(content);
    }

    private static void receiver(Visitor visitor, String name) {
        visitor.field(say("cases.field.receiver")).fill(name);
        visitor.page().keyboard().press("Enter");
        assertThat(visitor.field(say("cases.field.receiver"))).hasValue(name);
    }

    private static void tick(Locator panel, String key) {
        panel.locator(".cases-contact-form vaadin-checkbox")
                .filter(new Locator.FilterOptions().setHasText(say(key)))
                .locator("input")
                .check();
    }

    private static void confirm(Visitor visitor) {
        visitor.page()
                .locator("vaadin-confirm-dialog vaadin-button[slot='confirm-button']")
                .click();
    }

    private static String say(String key) {
        return Words.GERMAN.say(key);
    }
}
