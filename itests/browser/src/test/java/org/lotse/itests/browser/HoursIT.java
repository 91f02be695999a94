package org.lotse.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.lotse.itests.harness.OfficialDay;

/** Hours from the first entry to the certificate, and an allowance from its ceiling to its payment. */
@Errands
class HoursIT {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final String ENTRY = ".*/helpers/hours/[0-9a-f-]{36}";
    private static final String PAYMENT = ".*/helpers/payments/[0-9a-f-]{36}";

    @Test
    void hoursAreLoggedConfirmedTakenBackAndCertified(Stage stage) {
        var hilda = stage.visitor();
        var frame = hilda.signIn(Person.COORDINATOR_OF_BUESINGEN);
        assertThat(hilda.page().locator("#start")).containsText(say("helpers.card.waiting-hours"));
        frame.choose(say("helpers.hours.title"));
        hilda.look("hours");
        Axe.find(hilda, "hours");

        // What cannot be read is refused beside the field, and nothing typed is lost.
        hilda.button(say("helpers.hours.log")).first().click();
        choose(hilda, "helpers.hours.volunteer", "Musterle, Irmgard");
        hilda.field(say("helpers.hours.duration")).fill("1:75");
        hilda.page().locator("#new-hours vaadin-select").click();
        hilda.page()
                .locator("vaadin-select-item")
                .filter(new Locator.FilterOptions().setHasText(say("helpers.work-kind.organisation")))
                .last()
                .click();
        hilda.field(say("helpers.hours.note")).fill("Plakate");
        hilda.button(say("helpers.hours.save")).click();
        assertThat(hilda.page().locator("#new-hours")).containsText(say("helpers.rule.duration"));
        assertThat(hilda.field(say("helpers.hours.note"))).hasValue("Plakate");
        hilda.look("hours-refused");
        Axe.find(hilda, "hours-refused");
        hilda.field(say("helpers.hours.duration")).fill("1,5");
        hilda.button(say("helpers.hours.save")).click();
        hilda.page().waitForURL(url -> url.matches(ENTRY));
        var entry = hilda.page().url();
        assertThat(hilda.field(say("helpers.hours.duration"))).hasValue("1:30");
        hilda.look("hours-entry");

        // Many at once, chosen by keyboard.
        hilda.open("helpers/hours?state=logged&q=Irmgard");
        hilda.settle();
        var boxes = hilda.page().locator("#hours vaadin-grid input[type=checkbox]");
        assertThat(boxes).hasCount(2);
        boxes.first().focus();
        boxes.first().press("Space");
        assertThat(boxes.first()).isChecked();
        assertThat(hilda.button(Words.GERMAN.say("helpers.hours.confirm-chosen", 1)))
                .isEnabled();
        hilda.button(Words.GERMAN.say("helpers.hours.choose-all", 200)).click();
        hilda.look("hours-chosen");
        hilda.button(Words.GERMAN.say("helpers.hours.confirm-chosen", 2)).click();
        assertThat(hilda.told(Words.GERMAN.say("helpers.hours.are-confirmed", 2)))
                .isVisible();
        assertThat(hilda.page().locator("#hours")).containsText(say("helpers.hours.none-found"));

        // What is confirmed does not change until the confirmation is taken back with a reason.
        hilda.open(entry);
        assertThat(hilda.button(say("helpers.form.save"))).not().isVisible();
        hilda.button(say("helpers.hours.take-back")).click();
        inForm(hilda, "helpers.hours.take-back").click();
        assertThat(hilda.page().locator("#act")).containsText(say("platform.rule.required"));
        hilda.field(say("helpers.hours.reason")).fill("Es waren zwei Stunden");
        inForm(hilda, "helpers.hours.take-back").click();
        assertThat(hilda.page().locator("#hours-entry")).containsText("Es waren zwei Stunden");
        hilda.look("hours-returned");
        hilda.field(say("helpers.hours.duration")).fill("2");
        hilda.button(say("helpers.form.save")).click();
        hilda.button(say("helpers.hours.confirm")).click();
        assertThat(hilda.page().locator("#hours-entry")).containsText(say("helpers.hours-state.confirmed"));

        hilda.page()
                .locator("#hours-entry .helpers-status-line a")
                .getByText("Musterle, Irmgard")
                .click();
        var own = hilda.page().locator("#own-hours");
        assertThat(own).containsText(String.valueOf(OfficialDay.today().getYear()));
        fill(hilda, "helpers.hours.first", DAY.format(OfficialDay.today().minusDays(30)));
        hilda.look("volunteer-with-hours");
        Axe.find(hilda, "volunteer-with-hours");
        var sheet = PdfSheet.download(own.locator("a[href*='VAADIN']"));
        Assertions.assertThat(sheet.text())
                .contains(
                        "Irmgard Musterle",
                        "Organisation und Treffen",
                        DAY.format(OfficialDay.today()),
                        "Zusammen",
                        "Hilda Hilfsbeispiel");
        sheet.photograph("certificate-of-hours");

        hilda.open("helpers/circles");
        hilda.page().locator(".helpers-circle-name a").first().click();
        assertThat(hilda.page().locator("#circle-hours")).isVisible();
        hilda.look("circle-with-hours");
    }

    @Test
    void whoReadsConfirmsNothingAndSeesNoMoney(Stage stage) {
        var lutz = stage.visitor();
        lutz.signIn(Person.READER_OF_BUESINGEN).brightness(say("shell.appearance.dark"));
        lutz.page().setViewportSize(390, 844);
        lutz.open("helpers/hours");
        lutz.settle();
        assertThat(lutz.page().locator("#hours vaadin-grid input[type=checkbox]"))
                .hasCount(0);
        assertThat(lutz.button(say("helpers.hours.log"))).hasCount(0);
        lutz.look("hours-dark-390");
        lutz.openInVain("helpers/payments");
        lutz.settle();
        assertThat(lutz.page().locator("#payments")).hasCount(0);
    }

    @Test
    void anAllowanceKeepsToItsCeilingAndToFourEyes(Stage stage) {
        var zita = stage.visitor();
        zita.signIn(Person.INSPECTOR_OF_BUESINGEN);
        zita.open("helpers/payments");
        zita.look("payments");
        Axe.find(zita, "payments");
        zita.button(say("helpers.payment.enter")).first().click();
        choose(zita, "helpers.payment.volunteer", "Musterschmid, Ingrid");
        zita.page()
                .getByRole(
                        AriaRole.RADIO,
                        new Page.GetByRoleOptions().setName(say("helpers.payment-kind.volunteer-allowance")))
                .check();
        zita.field(say("helpers.payment.purpose")).fill("Spieleabend");
        zita.field(say("helpers.payment.amount")).fill("960,01");
        zita.button(say("helpers.payment.save")).click();
        assertThat(zita.page().locator("#new-payment"))
                .containsText(Words.GERMAN.say(
                        "helpers.rule.beyond-ceiling",
                        String.valueOf(OfficialDay.today().getYear()),
                        "960",
                        "00"));
        assertThat(zita.field(say("helpers.payment.purpose"))).hasValue("Spieleabend");
        zita.look("payment-refused");
        Axe.find(zita, "payment-refused");
        zita.field(say("helpers.payment.amount")).fill("960");
        zita.button(say("helpers.payment.save")).click();
        zita.page().waitForURL(url -> url.matches(PAYMENT));
        var payment = zita.page().url();
        assertThat(zita.page().locator("#payment")).containsText(Words.GERMAN.say("helpers.ceiling.near", 80));
        zita.look("payment-near-ceiling");
        zita.button(say("helpers.payment.approve")).click();
        assertThat(zita.page().locator("body")).containsText(say("helpers.rule.four-eyes"));
        zita.look("payment-four-eyes");

        var hilda = stage.visitor();
        hilda.signIn(Person.COORDINATOR_OF_BUESINGEN);
        hilda.open(payment);
        hilda.button(say("helpers.payment.approve")).click();
        hilda.button(say("helpers.payment.pay")).click();
        inForm(hilda, "helpers.payment.pay-do").click();
        assertThat(hilda.page().locator("#payment"))
                .containsText(Words.GERMAN.say("helpers.payment.paid-on", DAY.format(OfficialDay.today())));
        hilda.look("payment-paid");
        Axe.find(hilda, "payment-paid");
        hilda.button(say("helpers.payment.undo")).click();
        hilda.field(say("helpers.payment.reason")).fill("Überweisung kam zurück");
        inForm(hilda, "helpers.payment.undo").click();
        assertThat(hilda.page().locator("#payment")).containsText("Überweisung kam zurück");
        assertThat(hilda.button(say("helpers.payment.pay"))).isVisible();

        hilda.page()
                .locator("#payment .helpers-status-line a")
                .getByText("Musterschmid, Ingrid")
                .click();
        var own = hilda.page().locator("#own-payments");
        assertThat(own).containsText("960,00");
        hilda.button(say("helpers.elsewhere.state")).click();
        hilda.field(say("helpers.elsewhere.amount")).fill("240");
        hilda.look("volunteer-stating-elsewhere");
        hilda.button(say("helpers.elsewhere.save")).click();
        assertThat(own).containsText(say("helpers.ceiling.exceeded"));
        hilda.look("volunteer-beyond-ceiling");
    }

    private static void choose(Visitor visitor, String field, String name) {
        var box = visitor.page()
                .getByRole(
                        AriaRole.COMBOBOX,
                        new Page.GetByRoleOptions().setName(say(field)).setExact(true));
        box.fill(name.substring(name.indexOf(' ') + 1));
        visitor.page()
                .locator("vaadin-combo-box-item")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + name)))
                .click();
    }

    private static void fill(Visitor visitor, String field, String value) {
        var input = visitor.field(say(field));
        input.fill(value);
        input.press("Enter");
    }

    private static Locator inForm(Visitor visitor, String key) {
        return visitor.page()
                .locator("#act")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(say(key)).setExact(true));
    }

    private static String say(String key) {
        return Words.GERMAN.say(key);
    }
}
