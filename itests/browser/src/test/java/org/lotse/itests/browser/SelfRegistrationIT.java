package org.lotse.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.lotse.platform.testing.mail.MailServer.Received;

/** Somebody without an account registers themselves, confirms by mail, and the coordinator decides; where that is off, nothing is there. */
@Errands
class SelfRegistrationIT {

    private static final String PAGE = "mitmachen/08335015";
    private static final String EMAIL = "ida.ideal@beispiel.example";
    private static final Pattern LINK =
            Pattern.compile(Stage.SITE + "/(" + PAGE + "\\?bestaetigung=[A-Za-z0-9_-]{43})");

    @Test
    void whoConfirmsByMailIsSeenByTheCoordinator(Stage stage) {
        var ida = stage.visitor(Screen.PHONE);
        ida.open(PAGE);
        ida.look("self-registration");
        Axe.find(ida, "self-registration");
        ida.field(say("helpers.volunteer.given-name")).fill("Ida");
        ida.field(say("helpers.volunteer.family-name")).fill("Idealfrau");
        ida.field(say("helpers.volunteer.email")).fill(EMAIL);
        ida.field(say("helpers.registration.times")).fill("samstags");
        ida.page().getByText(say("helpers.registration.consent")).click();
        var sent = ida.page().getByRole(AriaRole.HEADING).getByText(say("helpers.registration.sent-title"));
        // Whoever is as quick as a machine is asked to look once more.
        stage.demo().await("the form to be taken", Duration.ofMinutes(1), () -> {
            var send = ida.button(say("helpers.registration.send"));
            if (sent.count() == 0 && send.count() > 0 && send.isEnabled()) {
                send.click();
            }
            ida.settle();
            return sent.count() > 0;
        });
        ida.look("self-registration-sent");

        stage.demo()
                .await(
                        "mail at the server",
                        Duration.ofMinutes(2),
                        () -> stage.mail().received().stream().anyMatch(SelfRegistrationIT::isIdas));
        var mail = stage.mail().received().stream()
                .filter(SelfRegistrationIT::isIdas)
                .findFirst()
                .orElseThrow();
        Assertions.assertThat(mail.text()).doesNotContain("Idealfrau");
        var link = LINK.matcher(mail.text());
        Assertions.assertThat(link.find()).isTrue();
        ida.open(link.group(1));
        ida.look("self-registration-confirm");
        Axe.find(ida, "self-registration-confirm");
        ida.button(say("helpers.registration.confirm")).click();
        assertThat(ida.page().locator("h1")).containsText(say("helpers.registration.confirmed-title"));
        ida.open(link.group(1));
        assertThat(ida.page().locator("#self-registration")).containsText("Dieser Link gilt nicht mehr");

        var hilda = stage.visitor();
        hilda.signIn(Person.COORDINATOR_OF_BUESINGEN);
        hilda.page().getByText(say("helpers.card.to-registered-self")).click();
        hilda.page().waitForURL(url -> url.endsWith("/helpers/registrations"));
        assertThat(hilda.page().locator("#registrations")).containsText("Hat Zeit: samstags");
        hilda.look("registrations");
        hilda.page().locator("#registrations a").getByText("Idealfrau, Ida").click();
        var panel = hilda.page().locator("#registered-self");
        assertThat(panel).containsText("E-Mail bestätigt am");
        hilda.look("volunteer-registered-self");
        panel.getByText(say("helpers.registered.turn-down"), new Locator.GetByTextOptions().setExact(true))
                .click();
        hilda.page()
                .locator("vaadin-confirm-dialog vaadin-button[slot=confirm-button]")
                .click();
        hilda.page().waitForURL(url -> url.endsWith("/helpers"));
        hilda.open("helpers/registrations");
        assertThat(hilda.page().locator("#registrations")).containsText(say("helpers.registrations.nobody"));
    }

    @Test
    void whereItIsNotHeldOpenTheAddressLeadsNowhere(Stage stage) {
        var visitor = stage.visitor();
        visitor.openInVain("nowhere/08335015");
        visitor.settle();
        var nowhere = visitor.text();
        for (var shut : new String[] {"mitmachen/08335075", "mitmachen/08335028", "mitmachen/99999999"}) {
            visitor.openInVain(shut);
            visitor.settle();
            Assertions.assertThat(visitor.text()).as(shut).isEqualTo(nowhere);
        }
        visitor.signIn(Person.COORDINATOR_OF_BUESINGEN);
        visitor.openInVain("mitmachen/08335075");
        assertThat(visitor.page().locator("#nothing-here")).isVisible();
        visitor.open(PAGE);
        assertThat(visitor.page().locator("#self-registration")).isVisible();
    }

    private static boolean isIdas(Received one) {
        return one.to().contains(EMAIL);
    }

    private static String say(String key) {
        return Words.GERMAN.say(key);
    }
}
