package org.lotse.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.lotse.itests.harness.OfficialDay;

/** From the first interest to clearing, with a certificate that is inspected, and to leaving, after which nothing is kept of it. */
@Errands
class ClearingIT {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    @Test
    void aVolunteerIsClearedWithACertificateAndLeavesNothingOfItBehind(Stage stage) {
        var today = OfficialDay.today();
        var zita = stage.visitor();
        zita.signIn(Person.INSPECTOR_OF_BUESINGEN);
        assertThat(zita.page().locator("#start")).containsText(say("helpers.card.certificates-due"));
        zita.open("helpers/new");
        zita.field(say("helpers.volunteer.given-name")).fill("Clara");
        zita.field(say("helpers.volunteer.family-name")).fill("Freigabebeispiel");
        zita.field(say("helpers.volunteer.phone")).fill("07734 000");
        zita.button(say("helpers.new.save")).click();
        zita.page().waitForURL(url -> url.matches(".*/helpers/[0-9a-f-]{36}"));
        zita.button(say("helpers.step.interviewed")).click();

        // What is missing is said, and the step is refused as long as it is.
        var missing = zita.page().locator("#missing");
        assertThat(missing).containsText(say("helpers.missing.secrecy"));
        assertThat(missing).containsText(say("helpers.missing.certificate-need"));
        zita.button(say("helpers.step.cleared")).click();
        assertThat(zita.told(say("helpers.rule.not-cleared"))).isVisible();
        zita.look("clearing-missing");

        zita.field(say("helpers.clearing.secrecy-version")).fill("2026-1");
        zita.field(say("helpers.clearing.secrecy-on")).fill(DAY.format(today));
        zita.field(say("helpers.clearing.secrecy-on")).press("Enter");
        zita.page().locator("#clearing vaadin-select").click();
        zita.page()
                .locator("vaadin-select-item")
                .filter(new Locator.FilterOptions().setHasText(say("helpers.insurance.municipality")))
                .last()
                .click();
        choose(zita.page().locator("#clearing"), "helpers.certificate-need.minors");
        zita.button(say("helpers.form.save")).click();
        assertThat(missing.locator("li")).hasCount(1);
        assertThat(missing).containsText(say("helpers.missing.certificate"));

        // 91 days are too many, and the message says until when it would have been good.
        var panel = zita.page().locator("#certificate");
        panel.getByRole(AriaRole.BUTTON, named("helpers.certificate.enter")).click();
        fill(zita, "helpers.certificate.issued-on", today.minusDays(91));
        choose(panel, "helpers.certificate.not-convicted");
        panel.getByRole(AriaRole.BUTTON, named("helpers.certificate.save")).click();
        assertThat(panel.locator("vaadin-date-picker[invalid]")).hasCount(1);
        assertThat(panel).containsText("Dieses Zeugnis war bei der Einsichtnahme zu alt. Es hätte nur bis");
        zita.look("certificate-too-old");
        fill(zita, "helpers.certificate.issued-on", today.minusDays(20));
        panel.getByRole(AriaRole.BUTTON, named("helpers.certificate.save")).click();
        assertThat(panel).containsText(say("helpers.certificate.nothing-against"));
        assertThat(missing).not().isVisible();
        zita.look("certificate-inspected");

        zita.button(say("helpers.step.cleared")).click();
        assertThat(zita.page().locator(".helpers-status").first()).hasText(say("helpers.status.cleared"));
        sheet(zita, "helpers.paper.confirmation", "Clara Freigabebeispiel", "§ 30a", "ohne Gebühr");
        sheet(zita, "helpers.paper.card", "Clara Freigabebeispiel", "Helferausweis");
        sheet(zita, "helpers.paper.disclosure", "Freigabebeispiel", "Artikel 15", "Einschlägige Verurteilung");
        var json = zita.page().request().get(href(zita, "helpers.paper.data")).text();
        Assertions.assertThat(json).contains("Freigabebeispiel", "2026-1", "relevantConviction");

        zita.button(say("helpers.step.left")).click();
        var question = zita.page().getByRole(AriaRole.ALERTDIALOG);
        zita.look("leaving");
        question.getByRole(AriaRole.BUTTON, named("helpers.left.confirm")).click();
        assertThat(zita.page().locator(".helpers-status").first()).hasText(say("helpers.status.left"));
        assertThat(panel).hasCount(0);
        zita.open("helpers/certificates");
        assertThat(zita.page().locator("#deletions")).containsText(say("helpers.deletion-reason.no-activity"));
        zita.look("certificates-log");
    }

    @Test
    void whoMayNotInspectSeesNothingOfCertificates(Stage stage) {
        var hilda = stage.visitor();
        hilda.signIn(Person.COORDINATOR_OF_BUESINGEN);
        hilda.openInVain("helpers/certificates");
        assertThat(hilda.page().locator("#nothing-here")).isVisible();

        hilda.open("helpers?certificate=due");
        hilda.settle();
        assertThat(hilda.page().getByText(say("helpers.list.certificate-due")))
                .not()
                .isVisible();
        hilda.page().locator("vaadin-grid").click();
        hilda.page().waitForURL(url -> url.matches(".*/helpers/[0-9a-f-]{36}"));
        assertThat(hilda.page().locator("#clearing")).isVisible();
        assertThat(hilda.page().locator("#certificate")).hasCount(0);
    }

    private static void sheet(Visitor visitor, String link, String... texts) {
        var sheet = PdfSheet.download(visitor.page().locator("#papers a").filter(having(link)));
        Assertions.assertThat(sheet.text()).contains(texts);
        sheet.photograph(link.substring("helpers.".length()).replace('.', '-'));
    }

    private static String href(Visitor visitor, String link) {
        return visitor.page()
                .locator("#papers a")
                .filter(having(link))
                .evaluate("link => link.href")
                .toString();
    }

    private static Locator.FilterOptions having(String key) {
        return new Locator.FilterOptions().setHasText(say(key));
    }

    private static void fill(Visitor visitor, String field, LocalDate day) {
        visitor.field(say(field)).fill(DAY.format(day));
        visitor.field(say(field)).press("Enter");
    }

    private static void choose(Locator within, String key) {
        within.locator("vaadin-radio-button")
                .filter(having(key))
                .first()
                .locator("input")
                .check();
    }

    private static Locator.GetByRoleOptions named(String key) {
        return new Locator.GetByRoleOptions().setName(say(key)).setExact(true);
    }

    private static String say(String key) {
        return Words.GERMAN.say(key);
    }
}
