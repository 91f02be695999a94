package org.lotse.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@Errands
class AppearanceIT {

    @Test
    void everythingSpeaksEnglishAfterTheSwitchAndAlsoAfterAReload(Stage stage) {
        var falk = stage.visitor().signIn(Person.INTEGRATION_MANAGER_OF_GOTTMADINGEN);
        assertThat(falk.menuOf("cases").first()).containsText(Words.GERMAN.say("cases.list.title"));

        falk.otherLanguage();
        assertThat(falk.menuOf("cases").first()).containsText(Words.ENGLISH.say("cases.list.title"));
        falk.visitor().page().reload();

        assertThat(falk.menuOf("cases").first()).containsText(Words.ENGLISH.say("cases.list.title"));
        assertThat(falk.visitor().page().locator("html")).hasAttribute("lang", "en");
        falk.visitor().look("start-english");
    }

    @Test
    void signInPageSpeaksEnglishToo(Stage stage) {
        var visitor = stage.visitor();
        visitor.open("");
        new SignInPage(visitor);

        visitor.page().locator(".lotse-language").click();
        new SignInPage(visitor, Words.ENGLISH).enter("nobody.at-all", "nothing");

        assertThat(new SignInPage(visitor, Words.ENGLISH).message())
                .hasText(Words.ENGLISH.say("shell.sign-in.refused"));
    }

    @Test
    void darkPagesAreDarkAndStaySoAfterAReload(Stage stage) {
        var falk = stage.visitor().signIn(Person.INTEGRATION_MANAGER_OF_GOTTMADINGEN);
        assertThat(brightness(falk)).isGreaterThan(200);

        falk.brightness(Words.GERMAN.say("shell.appearance.dark"));
        falk.visitor().page().waitForCondition(() -> brightness(falk) < 80);
        falk.visitor().page().reload();

        assertThat(falk.startPage()).isVisible();
        assertThat(brightness(falk)).isLessThan(80);
        falk.visitor().look("start-dark");
        CasePages.of(falk);
        falk.visitor().look("cases-dark");
    }

    @Test
    void iconIsFoundAlsoWhereNoPageTellsOfIt(Stage stage) {
        var icon = stage.visitor().open("favicon.ico");

        assertThat(icon.status()).isEqualTo(200);
        assertThat(icon.headerValue("content-type")).startsWith("image/svg+xml");
    }

    /** Mean of red, green and blue of the page's background, 0 to 255. */
    private static double brightness(Frame frame) {
        var colour = (String) frame.visitor().page().evaluate("""
                        () => {
                          const context = document.createElement('canvas').getContext('2d');
                          context.fillStyle = getComputedStyle(document.body).backgroundColor;
                          context.fillRect(0, 0, 1, 1);
                          return context.getImageData(0, 0, 1, 1).data.slice(0, 3).join(' ');
                        }""");
        var parts = colour.split(" ");
        return IntStream.range(0, 3)
                .map(i -> Integer.parseInt(parts[i]))
                .average()
                .orElseThrow();
    }
}
