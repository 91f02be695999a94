package org.lotse.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.lotse.platform.testing.mail.MailServer.Received;

/** Messages from writing to the mail server: what is refused, what is looked at before, what arrives, and who gets none. */
@Errands
class MessagesIT {

    private static final String MESSAGE = ".*/helpers/messages/[0-9a-f-]{36}";

    @Test
    void aCircleIsWrittenToAndTheMailArrives(Stage stage) {
        var hilda = stage.visitor();
        var frame = hilda.signIn(Person.COORDINATOR_OF_BUESINGEN);
        frame.choose(say("helpers.messages.title"));
        assertThat(hilda.page().locator("#messages")).containsText("Treffen des Helferkreises");
        hilda.look("messages");
        Axe.find(hilda, "messages");

        hilda.open("helpers/circles");
        hilda.page()
                .locator("#circles .helpers-circle-name a")
                .getByText("Helferkreis Büsingen")
                .click();
        hilda.page()
                .locator("#circle a")
                .getByText(say("helpers.message.write"))
                .click();
        hilda.page().waitForURL(url -> url.contains("helpers/messages/new?circle="));
        assertThat(hilda.field(say("helpers.message.reply-to"))).hasValue("helferkreis@beispiel.example");
        hilda.field(say("helpers.message.subject")).fill("Sommerfest für {{Vorname}}");
        hilda.field(say("helpers.message.text")).fill("Guten Tag {{Nachname}}, kommen Sie?");
        hilda.button(say("helpers.message.preview")).click();
        assertThat(hilda.page().locator("#new-message")).containsText("Diese Platzhalter gibt es nicht: {{Nachname}}");
        hilda.look("message-refused");

        hilda.field(say("helpers.message.text")).fill("Guten Tag {{Vorname}},\n\nkommen Sie zum Sommerfest?");
        hilda.button(say("helpers.message.preview")).click();
        var preview = hilda.page().locator("#preview");
        assertThat(preview).containsText("kommen Sie zum Sommerfest?");
        assertThat(preview).not().containsText("{{Vorname}}");
        hilda.look("message-preview");
        Axe.find(hilda, "message-preview");
        preview.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("Jetzt senden")))
                .click();
        hilda.page().waitForURL(url -> url.matches(MESSAGE));

        stage.demo()
                .await(
                        "mail at the server",
                        Duration.ofMinutes(2),
                        () -> stage.mail().received().stream().anyMatch(MessagesIT::isAboutTheFeast));
        var letter = stage.mail().received().stream()
                .filter(MessagesIT::isAboutTheFeast)
                .findFirst()
                .orElseThrow();
        Assertions.assertThat(letter.from()).isEqualTo("lotse@beispiel.example");
        Assertions.assertThat(letter.to()).hasSize(1);
        Assertions.assertThat(letter.head("Reply-To")).isEqualTo("helferkreis@beispiel.example");
        Assertions.assertThat(letter.text())
                .contains("Guten Tag " + letter.subject().substring("Sommerfest für ".length()))
                .doesNotContain("{{");
        var sent = hilda.page().url();
        stage.demo().await("its state on the page", Duration.ofMinutes(1), () -> {
            hilda.open(sent);
            hilda.settle();
            return hilda.page().locator("#message").innerText().contains(say("helpers.delivery.sent"));
        });
        hilda.look("message-sent");
        Axe.find(hilda, "message-sent");
    }

    @Test
    void whoWantsNoMailIsNamedWithTheReason(Stage stage) {
        var hilda = stage.visitor();
        hilda.signIn(Person.COORDINATOR_OF_BUESINGEN);
        hilda.open("helpers");
        hilda.settle();
        hilda.page()
                .locator("#volunteers vaadin-grid-cell-content")
                .getByText("Musterle, Irmgard")
                .click();
        hilda.page().waitForURL(url -> url.matches(".*/helpers/[0-9a-f-]{36}"));
        var irmgard = hilda.page().url();
        hilda.button(say("helpers.mail-wish.stop")).click();
        assertThat(hilda.page().locator("#mail-wish")).containsText("Hilda Hilfsbeispiel");
        hilda.look("volunteer-without-mail");

        hilda.open("helpers");
        hilda.settle();
        for (var name : new String[] {"Musterle, Irmgard", "Mustermann, Tarek"}) {
            hilda.page()
                    .getByRole(
                            AriaRole.CHECKBOX,
                            new Page.GetByRoleOptions().setName(Words.GERMAN.say("helpers.list.tick-one", name)))
                    .check();
        }
        hilda.look("volunteers-ticked");
        hilda.button(Words.GERMAN.say("helpers.list.write", 2)).click();
        hilda.page().waitForURL(url -> url.contains("helpers/messages/new?volunteers="));
        hilda.field(say("helpers.message.subject")).fill("Umzug");
        hilda.field(say("helpers.message.text")).fill("Wer hat Zeit?");
        hilda.button(say("helpers.message.preview")).click();
        assertThat(hilda.page().locator("#new-message vaadin-email-field")).hasAttribute("invalid", "");
        hilda.field(say("helpers.message.reply-to")).fill("hilda@beispiel.example");
        hilda.button(say("helpers.message.preview")).click();
        assertThat(hilda.page().locator("#preview"))
                .containsText("Musterle, Irmgard: " + say("helpers.delivery-reason.opted-out"));
        assertThat(hilda.page().locator("#preview")).containsText(Words.GERMAN.say("helpers.preview.receivers", 1));
        hilda.look("message-to-ticked");

        hilda.button(say("helpers.form.cancel")).click();
        hilda.page().waitForURL(url -> url.endsWith("/helpers/messages") || url.contains("messages/new"));
        stage.leave(hilda);
        var again = stage.visitor();
        again.signIn(Person.COORDINATOR_OF_BUESINGEN);
        again.open(irmgard);
        again.button(say("helpers.mail-wish.begin")).click();
        assertThat(again.page().locator("#mail-wish")).containsText(say("helpers.mail-wish.wanted"));
    }

    @Test
    void whoReadsSeesMessagesAndWritesNone(Stage stage) {
        var lutz = stage.visitor();
        lutz.signIn(Person.READER_OF_BUESINGEN).brightness(say("shell.appearance.dark"));
        lutz.page().setViewportSize(390, 844);
        lutz.open("helpers/messages");
        lutz.look("messages-dark-390");
        assertThat(lutz.button(say("helpers.message.write"))).hasCount(0);
        lutz.page()
                .locator("#messages vaadin-grid-cell-content")
                .getByText("Treffen des Helferkreises")
                .click();
        lutz.page().waitForURL(url -> url.matches(MESSAGE));
        lutz.look("message-dark-390");
        Axe.find(lutz, "message-dark");
        lutz.open("helpers/messages/templates");
        assertThat(lutz.button(say("helpers.templates.add"))).hasCount(0);
        lutz.look("message-templates-dark-390");
    }

    private static boolean isAboutTheFeast(Received one) {
        return one.subject().startsWith("Sommerfest für ");
    }

    private static String say(String key) {
        return Words.GERMAN.say(key);
    }
}
