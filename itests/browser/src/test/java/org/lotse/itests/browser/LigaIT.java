package org.lotse.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** A cost claim of the LIGA from entering to correcting, by two people; a request from a municipality to the district and back. */
@Errands
class LigaIT {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final int TRIES = 40;

    @Test
    void claimIsEnteredByOneApprovedByAnotherAndCorrected(Stage stage) {
        var year = LocalDate.now(ZoneId.of("Europe/Berlin")).getYear() - 2;
        var stella = stage.visitor();
        stella.signIn(Person.STEERING_THE_LIGA);
        stella.open("liga/agreements");
        stella.settle();
        stella.page()
                .locator("#agreements vaadin-grid-cell-content")
                .getByText("Integrationsmanagement Singen")
                .click();
        stella.page().waitForURL(url -> url.matches(".*/liga/agreements/[0-9a-f-]{36}"));
        stella.page()
                .locator("#agreement a")
                .getByText(say("liga.agreement.add-claim"))
                .click();

        stella.page().waitForURL(url -> url.contains("/liga/claims/new"));
        stella.settle();

        // Four half posts for a year: 4 × 7,500 euros, whatever the number of its days.
        day(stella, "liga.period.from", LocalDate.of(year, 1, 1));
        day(stella, "liga.period.to", LocalDate.of(year, 12, 31));
        var costs = stella.page().locator(".liga-costs tbody input");
        assertThat(costs).hasCount(4);
        assertThat(stella.page().locator("#claim-total")).containsText("30.000,00");
        for (var post = 0; post < 4; post++) {
            costs.nth(post).fill("30.000");
            costs.nth(post).press("Tab");
        }
        assertThat(stella.page().locator("#claim-total")).containsText("150.000,00");
        stella.button(say("liga.claim.save")).click();
        stella.page().waitForURL(url -> url.matches(".*/liga/claims/[0-9a-f-]{36}"));
        assertThat(stella.page().locator("#claim h1")).containsText("150.000,00");
        var address = stella.page().url();

        stella.button(say("liga.claim.approve")).click();
        assertThat(stella.page().getByText(say("liga.rule.four-eyes"))).isVisible();

        var frieda = stage.visitor();
        frieda.signIn(Person.APPROVING_FOR_THE_LIGA);
        frieda.open(address);
        assertThat(frieda.button(say("liga.claim.save"))).hasCount(0);
        frieda.button(say("liga.claim.approve")).click();
        assertThat(frieda.page().locator("#claim")).containsText(say("liga.claim-state.approved"));

        stella.open(address);
        stella.button(say("liga.claim.correct")).click();
        assertThat(stella.page().locator("#claim")).containsText(say("liga.claim.corrects"));
        costs.first().fill("31.000,50");
        costs.first().press("Tab");
        stella.button(say("liga.claim.save")).click();
        assertThat(stella.page().locator("#claim h1")).containsText("151.000,50");
        stella.look("liga-claim-corrected");
    }

    @Test
    void municipalityAsksAndTheDistrictsAnswerComesBack(Stage stage) {
        var subject = "Mehr Stunden " + System.nanoTime();
        new Operator(stage.demo()).enable(Town.RADOLFZELL, "liga");
        var gitta = stage.visitor();
        gitta.signIn(Person.READER_OF_RADOLFZELL);
        gitta.open("liga/own-requests/new");
        gitta.settle();
        gitta.field(say("liga.request.subject")).fill(subject);
        gitta.field(say("liga.request.text")).first().fill("Es kommen zwölf Personen dazu.");
        gitta.button(say("liga.request.send")).click();
        gitta.page().waitForURL(url -> url.matches(".*/liga/own-requests/[0-9a-f-]{36}"));
        var own = gitta.page().url();

        var stella = stage.visitor();
        stella.signIn(Person.STEERING_THE_LIGA);
        again(stella, "liga/requests?unread=1", () -> stella.page().getByText(subject));
        stella.page().getByText(subject).click();
        stella.page().waitForURL(url -> url.matches(".*/liga/requests/[0-9a-f-]{36}"));
        stella.button(say("liga.request.answer")).click();
        stella.page().locator("#act textarea").fill("Ab Juli vier Stunden mehr.");
        stella.page().locator("#act vaadin-select").click();
        stella.page()
                .locator("vaadin-select-item")
                .getByText(say("liga.request-state.done"))
                .click();
        stella.button(say("liga.request.send")).click();
        assertThat(stella.told(say("liga.request.is-added"))).isVisible();

        again(gitta, own, () -> gitta.page().getByText("Ab Juli vier Stunden mehr."));
        assertThat(gitta.page().locator("#own-request .liga-status-line").first())
                .containsText(say("liga.request-state.done"));
        gitta.look("liga-own-request-answered");
    }

    /** Opens a page until what comes by itself is there: the courier works on a thread of its own. */
    private static void again(Visitor visitor, String page, Supplier<Locator> there) {
        for (var tries = 0; tries < TRIES; tries++) {
            visitor.open(page);
            visitor.settle();
            if (there.get().count() > 0) {
                return;
            }
        }
        assertThat(there.get()).isVisible();
    }

    private static void day(Visitor visitor, String field, LocalDate day) {
        var picker = visitor.field(say(field)).first();
        picker.fill(DAY.format(day));
        picker.press("Enter");
    }

    private static String say(String key) {
        return Words.GERMAN.say(key);
    }
}
