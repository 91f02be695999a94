package org.lotse.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.format.DateTimeFormatter;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.lotse.itests.harness.OfficialDay;

/** A volunteer's time with a helper circle in one errand: cleared, on a first shift, hours certified, gone, and only a sum stays. */
@Errands
class FirstShiftIT {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");
    private static final String ONE = "/[0-9a-f-]{36}";

    @Test
    void fromClearingToTheCertificateOfHoursAndOutAgain(Stage stage) {
        var today = DAY.format(OfficialDay.today());
        var zita = stage.visitor();
        zita.signIn(Person.INSPECTOR_OF_BUESINGEN);
        zita.open("helpers/new");
        zita.field(say("helpers.volunteer.given-name")).fill("Erna");
        zita.field(say("helpers.volunteer.family-name")).fill("Ersteinsatz");
        zita.field(say("helpers.volunteer.phone")).fill("07734 001");
        zita.button(say("helpers.new.save")).click();
        zita.page().waitForURL(url -> url.matches(".*/helpers" + ONE));
        var erna = zita.page().url();
        zita.button(say("helpers.step.interviewed")).click();
        zita.field(say("helpers.clearing.secrecy-version")).fill("2026-1");
        fill(zita, "helpers.clearing.secrecy-on", today);
        select(zita, "#clearing", "helpers.insurance.municipality");
        zita.page()
                .locator("#clearing vaadin-radio-button")
                .filter(having(say("helpers.certificate-need.not-needed")))
                .first()
                .locator("input")
                .check();
        zita.button(say("helpers.form.save")).click();
        assertThat(zita.page().locator("#missing")).not().isVisible();
        zita.button(say("helpers.step.cleared")).click();
        zita.button(say("helpers.step.active")).click();
        assertThat(zita.page().locator(".helpers-status").first()).hasText(say("helpers.status.active"));

        zita.open("helpers/activities/new");
        zita.field(say("helpers.activity.name")).fill("Weihnachtsbäckerei");
        zita.button(say("helpers.activity.plan")).click();
        zita.page().waitForURL(url -> url.matches(".*/helpers/activities" + ONE));
        zita.button(say("helpers.shift.add")).click();
        fill(zita, "helpers.shift.day", today);
        fill(zita, "helpers.shift.from", "00:05");
        fill(zita, "helpers.shift.to", "02:05");
        fill(zita, "helpers.shift.needed", "1");
        zita.page()
                .locator("#act")
                .getByRole(AriaRole.BUTTON, named(say("helpers.shift.plan")))
                .click();
        zita.page().locator("#shifts tbody a").first().click();
        zita.page().waitForURL(url -> url.matches(".*/helpers/shifts" + ONE));
        var who = box(zita, "helpers.sign-up.who");
        who.fill("Erna");
        item(zita, "Ersteinsatz, Erna").click();
        zita.button(say("helpers.sign-up.do")).click();
        assertThat(zita.page().locator("#signed-up .helpers-roster")).containsText("Ersteinsatz, Erna");

        // The shift proposes itself, with its duration.
        zita.open(erna);
        zita.page()
                .locator("#own-hours a")
                .filter(having(say("helpers.hours.log")))
                .click();
        zita.page().waitForURL(url -> url.contains("helpers/hours/new"));
        box(zita, "helpers.hours.occasion").click();
        item(zita, "Weihnachtsbäckerei").click();
        assertThat(zita.field(say("helpers.hours.duration"))).hasValue("2:00");
        select(zita, "#new-hours", "helpers.work-kind.organisation");
        zita.button(say("helpers.hours.save")).click();
        zita.page().waitForURL(url -> url.matches(".*/helpers/hours" + ONE));
        zita.button(say("helpers.hours.confirm")).click();
        assertThat(zita.page().locator("#hours-entry")).containsText(say("helpers.hours-state.confirmed"));
        zita.open(erna);
        var sheet = PdfSheet.download(zita.page().locator("#own-hours a[href*='VAADIN']"));
        Assertions.assertThat(sheet.text()).contains("Erna Ersteinsatz", today, "2:00", "Zita Zeugnisbeispiel");
        sheet.photograph("certificate-of-first-hours");

        zita.button(say("helpers.step.left")).click();
        confirm(zita, "helpers.left.confirm");
        var leaving = zita.page().locator("#leaving");
        assertThat(leaving).containsText(DAY.format(OfficialDay.today().plusDays(365)));
        zita.look("volunteer-left");
        Axe.find(zita, "volunteer-left");
        zita.button(say("helpers.leaving.erase")).click();
        confirm(zita, "helpers.leaving.erase");
        zita.page().waitForURL(url -> url.endsWith("/helpers"));
        zita.openInVain(erna.substring(erna.indexOf("helpers/")));
        assertThat(zita.page().locator("#nothing-here")).isVisible();
        zita.open("helpers/leaving");
        assertThat(zita.page().locator("#erasures")).containsText(say("helpers.erasure-reason.on-request"));
        zita.look("erasures");
        zita.open("helpers/overview");
        assertThat(zita.page().locator("#hours-by-month")).containsText(Words.GERMAN.say("helpers.hours.past", "2:00"));
    }

    private static void fill(Visitor visitor, String field, String value) {
        var input = visitor.field(say(field));
        input.fill(value);
        input.press("Enter");
    }

    private static void select(Visitor visitor, String within, String key) {
        visitor.page().locator(within + " vaadin-select").click();
        visitor.page()
                .locator("vaadin-select-item")
                .filter(having(say(key)))
                .last()
                .click();
    }

    private static Locator box(Visitor visitor, String field) {
        return visitor.page()
                .getByRole(
                        AriaRole.COMBOBOX,
                        new Page.GetByRoleOptions().setName(say(field)).setExact(true));
    }

    private static Locator item(Visitor visitor, String text) {
        return visitor.page().locator("vaadin-combo-box-item").filter(having(text));
    }

    private static void confirm(Visitor visitor, String key) {
        visitor.page()
                .getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, named(say(key)))
                .click();
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static String say(String key) {
        return Words.GERMAN.say(key);
    }
}
