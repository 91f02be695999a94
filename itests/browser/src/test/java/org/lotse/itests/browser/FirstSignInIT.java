package org.lotse.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lotse.itests.harness.Lotse;
import org.lotse.itests.harness.Profile;

/** A new installation without demonstration. */
@Errands
class FirstSignInIT {

    private static final String OWN_PASSWORD = "drei-blaue-Boote-im-Hafen";

    private static Lotse lotse;

    @BeforeAll
    static void firstStart() {
        lotse = Lotse.start(Stage.newHome("plain"), Profile.PLAIN);
    }

    @AfterAll
    static void stop() {
        if (lotse != null) {
            lotse.close();
        }
    }

    @Test
    void oneTimePasswordMustBeReplacedBeforeAnythingElse(Stage stage) throws IOException {
        var file = lotse.home().resolve("initial-admin-password.txt");
        var oneTime = oneTimePassword(file);
        var admin = stage.visitor(lotse, Screen.DESK);
        admin.open("");
        assertThat(admin.page().locator(".lotse-notice")).not().isVisible();
        new SignInPage(admin).enter("admin", oneTime);
        assertThat(title(admin)).isVisible();
        admin.look("new-password");
        Axe.find(admin, "the page for a new password");

        admin.open("platform/tenants");
        assertThat(title(admin)).isVisible();
        choose(admin, "zu kurz");
        assertThat(admin.page().locator("vaadin-password-field[invalid]").first())
                .isVisible();
        choose(admin, OWN_PASSWORD);
        var frame = admin.arrive();

        assertThat(file).doesNotExist();
        frame.signOut(Words.GERMAN);
        var door = new SignInPage(admin);
        door.enter("admin", oneTime);
        assertThat(door.message()).hasText(Words.GERMAN.say("shell.sign-in.refused"));
        admin.signIn("admin", OWN_PASSWORD);
    }

    private static String oneTimePassword(Path file) throws IOException {
        lotse.await("the one-time password", Duration.ofSeconds(30), () -> Files.exists(file));
        return Files.readString(file).strip();
    }

    private static void choose(Visitor visitor, String password) {
        visitor.field(Words.GERMAN.say("shell.password.new")).first().fill(password);
        visitor.field(Words.GERMAN.say("shell.password.again")).fill(password);
        visitor.button(Words.GERMAN.say("shell.password.save")).click();
    }

    private static Locator title(Visitor visitor) {
        return visitor.page()
                .getByText(Words.GERMAN.say("shell.new-password.title"))
                .first();
    }
}
