package org.lotse.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Radolfzell decides for its own delivery from today: announced, every case with a destination, the module off there, and back again. */
@Errands
class DeliveryChangeIT {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final int TRIES = 40;

    @AfterEach
    void asItWas(Stage stage) {
        new Operator(stage.demo()).enable(Town.RADOLFZELL, "liga");
    }

    @Test
    void radolfzellGoesItsOwnWayAndComesBack(Stage stage) {
        var stella = stage.visitor();
        stella.signIn(Person.STEERING_THE_LIGA);
        announce(stella, "liga.model.own");
        var change = stella.page().url();

        var gitta = stage.visitor();
        gitta.signIn(Person.READER_OF_RADOLFZELL);
        again(gitta, "liga/own", () -> gitta.page().locator("#announced"));
        assertThat(gitta.page().locator("#announced")).containsText(say("liga.model.own"));
        gitta.look("liga-own-announced");

        new Operator(stage.demo()).run(Town.RADOLFZELL, "liga.own-delivery");
        var sam = stage.visitor().signIn(Person.STAND_IN_OF_HEGAU);
        sam.changeTo("Radolfzell");
        again(sam.visitor(), "cases/destinations", () -> sam.visitor().page().locator("#summary"));
        sam.visitor().button(say("cases.destinations.choose-open")).click();
        sam.visitor().field(say("cases.field.destinationKind")).click();
        sam.visitor()
                .page()
                .locator("vaadin-combo-box-item")
                .getByText(say("cases.destination-kind.stays"))
                .click();
        sam.visitor().button(say("cases.destinations.set")).click();
        assertThat(sam.visitor().page().locator("#summary")).containsText("alle haben ein Ziel");
        sam.visitor().look("cases-destinations");

        again(stella, change, () -> stella.page().locator("#steps").getByText("alle haben ein Ziel"));
        assertThat(stella.page().locator("#step-memberships")).containsText(say("liga.change-step.memberships"));
        assertThat(stella.page().locator("#step-memberships input")).hasCount(0);
        stella.page().locator("#step-cases input").check();
        assertThat(stella.page().locator("#change")).containsText(say("liga.change-state.winding-down"));
        stella.look("liga-change-winding-down");
        carryOut(stella, change);
        gitta.openInVain("liga/own");
        assertThat(gitta.page().locator("#nothing-here")).isVisible();

        announce(stella, "liga.model.district-with-liga");
        carryOut(stella, stella.page().url());
        again(gitta, "liga/own", () -> gitta.page().locator("#own-delivery").getByText("Landkreis mit LIGA, seit"));
    }

    private static void announce(Visitor stella, String model) {
        stella.open("liga/changes/new?municipality=" + Town.RADOLFZELL.key);
        stella.settle();
        stella.field(say("liga.change.model")).click();
        stella.page()
                .locator("vaadin-combo-box-item")
                .getByText(say(model), new Locator.GetByTextOptions().setExact(true))
                .click();
        var from = stella.field(say("liga.change.from")).first();
        from.fill(DAY.format(LocalDate.now(ZoneId.of("Europe/Berlin"))));
        from.press("Enter");
        stella.field(say("liga.change.source")).fill("Gemeinderat (erfunden)");
        stella.field(say("liga.change.source")).press("Tab");
        stella.button(say("liga.change.save")).click();
        stella.page().waitForURL(url -> url.matches(".*/liga/changes/[0-9a-f-]{36}"));
        stella.settle();
        stella.button(say("liga.change.announce")).click();
        stella.page()
                .locator("vaadin-confirm-dialog-overlay, vaadin-confirm-dialog")
                .getByText(say("liga.change.announce"), new Locator.GetByTextOptions().setExact(true))
                .last()
                .click();
        assertThat(stella.page().locator("#change")).containsText(say("liga.change-state.announced"));
    }

    private static void carryOut(Visitor stella, String change) {
        stella.button(say("liga.change.carry-out")).click();
        assertThat(stella.told(say("liga.change.is-carried-out"))).isVisible();
        again(stella, change, () -> stella.page().locator("#steps").getByText(say("liga.change.day-done")));
    }

    /** Opens a page until what comes by itself is there: the courier and jobs work on threads of their own. */
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

    private static String say(String key) {
        return Words.GERMAN.say(key);
    }
}
