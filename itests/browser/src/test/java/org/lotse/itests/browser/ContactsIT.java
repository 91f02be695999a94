package org.lotse.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lotse.itests.harness.OfficialDay;

/** Contacts are written down in seconds, planned ahead, and not lost while they are written. */
@Errands
class ContactsIT {

    private static final long TEN_SECONDS = 10_000;
    private static final double THREE_MINUTES = 180_000;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.yyyy");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    @AfterEach
    void asItWas(Stage stage) {
        new Operator(stage.demo()).enable(Town.GOTTMADINGEN, "cases");
    }

    @Test
    void contactIsLoggedFromTheStartPageInUnderTenSeconds(Stage stage) {
        var franka = stage.visitor();
        var frame = franka.signIn(Person.INTEGRATION_MANAGER_OF_KONSTANZ);
        var address = CasePages.of(frame).openNewCase("Schnellnotiz", "Samira");
        franka.open("");
        assertThat(frame.startPage()).isVisible();
        var keys = franka.page().keyboard();
        var begun = System.currentTimeMillis();

        keys.press("Alt+q");
        assertThat(franka.page().locator(".cases-quick vaadin-combo-box[focused]"))
                .isVisible();
        keys.type("schnellno");
        assertThat(franka.page().locator("vaadin-combo-box-item").first()).containsText("Schnellnotiz, Samira");
        keys.press("ArrowDown");
        keys.press("Enter");
        keys.press("Tab");
        keys.press("Tab");
        keys.press("Tab");
        keys.type("Rückruf wegen des Kindergartens");
        franka.photograph("quick-contact");
        keys.press("Control+Enter");
        assertThat(franka.page().locator(".cases-quick")).hasCount(0);

        var took = System.currentTimeMillis() - begun;
        Timings.measured("contact from the start page by keyboard", took);
        assertThat(took).isLessThan(TEN_SECONDS);
        franka.open(address);
        assertThat(franka.page().locator("#contacts")).containsText("Rückruf wegen des Kindergartens");
        assertThat(franka.page().locator("#contacts")).containsText(say("cases.kind.telephone"));
    }

    @Test
    void longNoteIsThereAfterTheConnectionWasCutAndAfterTheBrowserWasClosed(Stage stage) {
        var franka = stage.visitor();
        var address = CasePages.of(franka.signIn(Person.INTEGRATION_MANAGER_OF_KONSTANZ))
                .openNewCase("Funkloch", "Yusuf");
        var before = "Ausführliches Gespräch über die Wohnung. ".repeat(20);
        franka.button(say("cases.contact.log")).first().click();
        note(franka).fill(before);
        assertThat(kept(franka, before.strip().length())).isVisible();

        franka.expectOutage();
        var lost = new AtomicInteger();
        franka.page().onRequestFailed(request -> lost.incrementAndGet());
        franka.page().context().setOffline(true);
        note(franka).focus();
        franka.page().keyboard().press("Control+End");
        franka.page().keyboard().type("Und dies ohne Netz.");
        franka.page().waitForCondition(() -> lost.get() > 0);
        assertThat(kept(franka, before.strip().length())).isVisible();
        franka.page().context().setOffline(false);
        assertThat(kept(franka, before.length() + "Und dies ohne Netz.".length()))
                .isVisible();
        assertThat(note(franka)).hasValue(before + "Und dies ohne Netz.");

        franka.page().reload();
        franka.button(say("cases.contact.log")).first().click();
        assertThat(note(franka)).hasValue(before + "Und dies ohne Netz.");
        assertThat(franka.page().locator(".cases-draft")).isVisible();
        franka.photograph("draft-restored");

        var later = stage.visitor();
        later.signIn(Person.INTEGRATION_MANAGER_OF_KONSTANZ);
        later.open(address);
        later.button(say("cases.contact.log")).first().click();
        assertThat(note(later)).hasValue(before + "Und dies ohne Netz.");
        later.field(say("cases.field.kind")).click();
        later.page().locator("vaadin-select-item").getByText("Hausbesuch").click();
        later.field(say("cases.field.minutes")).fill("50");
        later.button(say("cases.contact.save")).click();
        assertThat(later.page().locator("#contacts ul")).containsText("Und dies ohne Netz.");

        later.button(say("cases.contact.log")).first().click();
        assertThat(later.page().locator(".cases-contact-form vaadin-select[focused]"))
                .isVisible();
        assertThat(note(later)).hasValue("");

        var colleague = stage.visitor();
        colleague.signIn(Person.SECOND_INTEGRATION_MANAGER_OF_KONSTANZ);
        colleague.open(address);
        colleague.button(say("cases.contact.log")).first().click();
        assertThat(note(colleague)).hasValue("");
    }

    @Test
    void appointmentIsArrangedAndBecomesAContactWithLinesPutThereAtOnce(Stage stage) {
        var franka = stage.visitor();
        var frame = franka.signIn(Person.INTEGRATION_MANAGER_OF_KONSTANZ);
        var address = CasePages.of(frame).openNewCase("Verabredung", "Leyla");
        frame.choose(say("cases.appointments.title"));
        assertThat(franka.page().locator("#appointments")).isVisible();
        franka.page().keyboard().press("Alt+t");
        assertThat(franka.page().locator(".cases-dialog vaadin-combo-box[focused]"))
                .isVisible();
        franka.page().keyboard().type("Verabredung");
        assertThat(franka.page().locator("vaadin-combo-box-item").first()).containsText("Verabredung, Leyla");
        franka.page().keyboard().press("ArrowDown");
        franka.page().keyboard().press("Enter");
        franka.field(say("cases.field.place")).fill("Ausländeramt, Zimmer 12");
        franka.field(say("cases.field.company")).fill("Dolmetscherin");
        franka.photograph("appointment-form");
        franka.page().keyboard().press("Control+Enter");
        franka.open("cases/appointments?as=list");
        assertThat(arranged(franka)).isVisible();
        franka.look("appointments-list");
        franka.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        franka.open(URI.create(address).getPath().substring(1) + "/appointments");
        franka.look("appointments-of-case-dark");

        franka.page().locator(".cases-appointment").click();
        franka.photograph("appointment");
        franka.button(say("cases.appointment.hold")).click();
        assertThat(franka.page().locator(".cases-dialog .cases-contact-form")).isVisible();
        note(franka).fill("Unterlagen abgegeben,\nden Bescheid erklärt,\nWiderspruch nicht nötig");
        franka.page().keyboard().press("Control+Enter");
        assertThat(franka.page().locator(".cases-appointment-held")).isVisible();
        franka.open(address);
        assertThat(franka.page().locator("#contacts")).containsText("Widerspruch nicht nötig");

        var phone = stage.visitor(Screen.PHONE);
        phone.signIn(Person.INTEGRATION_MANAGER_OF_KONSTANZ);
        phone.open("cases/appointments");
        phone.look("appointments");
    }

    @Test
    void whoIsAtWorkIsRemindedHalfAnHourBeforeWithoutAName(Stage stage) {
        var franka = stage.visitor();
        var frame = franka.signIn(Person.INTEGRATION_MANAGER_OF_KONSTANZ);
        var address = CasePages.of(frame).openNewCase("Erinnerung", "Nour");
        franka.open("cases/appointments");
        var begin = OfficialDay.now().plusMinutes(32).truncatedTo(ChronoUnit.MINUTES);
        assertThat(franka.page().locator("#appointments")).isVisible();
        franka.page().keyboard().press("Alt+t");
        assertThat(franka.page().locator(".cases-dialog vaadin-combo-box[focused]"))
                .isVisible();
        franka.page().keyboard().type("Erinnerung");
        assertThat(franka.page().locator("vaadin-combo-box-item").first()).containsText("Erinnerung, Nour");
        franka.page().keyboard().press("ArrowDown");
        franka.page().keyboard().press("Enter");
        franka.field(say("cases.field.appointmentOn")).fill(DAY.format(begin));
        franka.field(say("cases.field.appointmentAt")).fill(TIME.format(begin));
        franka.page().keyboard().press("Tab");
        franka.page().keyboard().press("Control+Enter");
        assertThat(franka.page().locator(".cases-dialog .cases-quick")).hasCount(0);
        franka.open("");

        var line = franka.page().locator("vaadin-notification-card");
        assertThat(line)
                .containsText(
                        TIME.format(begin), new LocatorAssertions.ContainsTextOptions().setTimeout(THREE_MINUTES));
        assertThat(line).containsText("Hausbesuch");
        assertThat(line).not().containsText("Erinnerung");
        franka.look("reminder");
        line.getByRole(AriaRole.LINK).click();
        franka.page().waitForURL(address + "/appointments");
        assertThat(line).hasCount(0);
    }

    @Test
    void calendarAddressSaysNoNameAndEndsWithTheModuleOrAtAWord(Stage stage) throws IOException, InterruptedException {
        var falk = stage.visitor();
        var frame = falk.signIn(Person.INTEGRATION_MANAGER_OF_GOTTMADINGEN);
        CasePages.of(frame).openNewCase("Kalendermann", "Idris");
        falk.open("cases/appointments");
        falk.button(say("cases.appointments.plan")).click();
        assertThat(falk.page().locator(".cases-dialog vaadin-combo-box[focused]"))
                .isVisible();
        falk.page().keyboard().type("Kalendermann");
        assertThat(falk.page().locator("vaadin-combo-box-item").first()).containsText("Kalendermann, Idris");
        falk.page().keyboard().press("ArrowDown");
        falk.page().keyboard().press("Enter");
        falk.field(say("cases.field.place")).fill("Bei ihm zuhause");
        falk.page().keyboard().press("Control+Enter");
        assertThat(falk.page().locator(".cases-dialog .cases-quick")).hasCount(0);
        falk.page().getByText(say("shell.feed.title")).click();
        falk.button(say("shell.feed.make")).click();
        var field = falk.field(say("shell.feed.address"));
        assertThat(field).isVisible();
        var address = URI.create(field.inputValue());

        var calendar = get(address);
        assertThat(calendar.statusCode()).isEqualTo(200);
        assertThat(calendar.body())
                .contains("SUMMARY:Termin ")
                .doesNotContain("Kalendermann", "Idris", "zuhause", "Hausbesuch", "Falk");
        assertThat(get(URI.create(address.toString().replace(".ics", "x.ics"))).statusCode())
                .isEqualTo(404);
        assertThat(get(URI.create(address.toString().replace(Town.GOTTMADINGEN.key, Town.KONSTANZ.key)))
                        .statusCode())
                .isEqualTo(404);

        falk.page().keyboard().press("Alt+q");
        assertThat(falk.page().locator(".lotse-quick-dialog .cases-quick")).isVisible();
        var operator = new Operator(stage.demo());
        operator.disable(Town.GOTTMADINGEN, "cases");
        assertThat(falk.page().locator(".lotse-quick-acts vaadin-button")).hasCount(0);
        assertThat(falk.page().locator(".lotse-quick-dialog .cases-quick")).hasCount(0);
        assertThat(get(address).statusCode()).isEqualTo(404);
        operator.enable(Town.GOTTMADINGEN, "cases");
        assertThat(falk.page().locator(".lotse-quick-acts vaadin-button")).hasCount(1);
        assertThat(get(address).statusCode()).isEqualTo(200);

        falk.open("cases/appointments");
        falk.page().getByText(say("shell.feed.title")).click();
        falk.button(say("shell.feed.revoke")).click();
        assertThat(falk.button(say("shell.feed.make"))).isVisible();
        assertThat(get(address).statusCode()).isEqualTo(404);
    }

    private static HttpResponse<String> get(URI address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static Locator note(Visitor visitor) {
        return visitor.field(say("cases.field.contactNote"));
    }

    private static Locator arranged(Visitor visitor) {
        return visitor.page()
                .locator(".cases-appointment")
                .filter(new Locator.FilterOptions().setHasText("Verabredung, Leyla"));
    }

    /** The server says that it has so much. */
    private static Locator kept(Visitor visitor, int characters) {
        return visitor.page()
                .getByText(Words.GERMAN.say("cases.draft.kept").replace("{0}", String.valueOf(characters)));
    }

    private static String say(String key) {
        return Words.GERMAN.say(key);
    }
}
