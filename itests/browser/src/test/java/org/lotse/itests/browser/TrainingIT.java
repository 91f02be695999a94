package org.lotse.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.format.DateTimeFormatter;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.lotse.itests.harness.OfficialDay;

/** A training from its offer to the certificate, with somebody who waits and moves up. */
@Errands
class TrainingIT {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final String ONE = ".*/liga/trainings/[0-9a-f-]{36}";

    @Test
    void trainingIsOfferedFilledAndCertified(Stage stage) {
        var stella = stage.visitor();
        stella.signIn(Person.STEERING_THE_LIGA);
        stella.open("liga/trainings/new");
        stella.field(say("liga.training.title")).fill("Erste Hilfe für die Seele");
        stella.field(say("liga.training.subject")).fill("Krisen");
        stella.field(say("liga.training.subject")).press("Enter");
        stella.field(say("liga.training.place")).fill("Rathaus Singen");
        fill(stella, stella.field(say("liga.training.places")), "1");
        stella.button(say("liga.training.times-add")).click();
        var line = stella.page().locator("#new-training .liga-row");
        fill(stella, line.locator("vaadin-date-picker input"), DAY.format(OfficialDay.today()));
        fill(stella, line.locator("vaadin-time-picker input").first(), "09:00");
        fill(stella, line.locator("vaadin-time-picker input").last(), "16:00");
        stella.button(say("liga.form.save")).click();
        stella.page().waitForURL(url -> url.matches(ONE));
        assertThat(stella.page().locator("#training h1")).containsText("Erste Hilfe für die Seele");

        // It takes place today, so whoever is entered is there.
        stella.button(say("liga.participant.enter-other")).click();
        stella.field(say("liga.participant.name")).fill("Gerda Gastbeispiel");
        stella.field(say("liga.participant.organisation")).fill("Stadtbücherei");
        inForm(stella, "liga.participant.enter").click();
        var people = stella.page().locator("#participants");
        assertThat(people).containsText("Gerda Gastbeispiel");
        assertThat(people).containsText("Stadtbücherei");
        stella.look("training-attended");
        Axe.find(stella, "training-attended");

        var sheet = PdfSheet.download(people.locator("a[href*='VAADIN']").first());
        Assertions.assertThat(sheet.text())
                .contains(
                        "Teilnahmebescheinigung",
                        "Gerda Gastbeispiel",
                        "Erste Hilfe für die Seele",
                        "7:00 Stunden",
                        DAY.format(OfficialDay.today()));
        sheet.photograph("certificate-of-training");

        // Of the training of the demonstration that is full, whoever waits moves up.
        stella.open("liga/trainings?q=Aufenthaltsrecht");
        stella.settle();
        stella.page()
                .locator("#trainings vaadin-grid-cell-content")
                .getByText("Neues im Aufenthaltsrecht")
                .click();
        stella.page().waitForURL(url -> url.matches(ONE));
        assertThat(people).containsText(say("liga.participants.waiting"));
        people.locator("table")
                .first()
                .getByText(say("liga.participant.withdraw"))
                .first()
                .click();
        stella.page()
                .locator("vaadin-confirm-dialog vaadin-button[slot='confirm-button']")
                .click();
        assertThat(stella.told(say("liga.participant.is-withdrawn"))).isVisible();
        assertThat(people).not().containsText(say("liga.participants.waiting"));
        assertThat(people).containsText(Words.GERMAN.say("liga.participant.moved-up", DAY.format(OfficialDay.today())));
    }

    private static Locator inForm(Visitor visitor, String key) {
        return visitor.page()
                .locator("#act")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(say(key)).setExact(true));
    }

    private static void fill(Visitor visitor, Locator field, String text) {
        field.fill(text);
        field.press("Tab");
    }

    private static String say(String key) {
        return Words.GERMAN.say(key);
    }
}
