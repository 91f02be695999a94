package org.lotse.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.junit.jupiter.api.Test;

@Errands
class SessionIT {

    private static final Person FALK = Person.INTEGRATION_MANAGER_OF_GOTTMADINGEN;

    @Test
    void wrongPasswordAndUnknownNameAreToldTheSame(Stage stage) {
        var visitor = stage.visitor();
        visitor.open("");
        var door = new SignInPage(visitor);

        door.enter(FALK.signInName, "not-the-password");
        assertThat(door.message()).hasText(Words.GERMAN.say("shell.sign-in.refused"));
        visitor.look("sign-in-refused");
        visitor.open("");
        new SignInPage(visitor).enter("nobody.at-all", "not-the-password");

        assertThat(door.message()).hasText(Words.GERMAN.say("shell.sign-in.refused"));
    }

    @Test
    void sessionGetsAnotherIdWhenSomebodySignsIn(Stage stage) {
        var visitor = stage.visitor();
        visitor.open("");
        new SignInPage(visitor);
        var before = visitor.cookies();

        visitor.signIn(FALK);

        assertThat(before).isNotEmpty();
        assertThat(values(visitor.cookies())).doesNotContainAnyElementsOf(values(before));
    }

    @Test
    void afterSigningOutTheWayBackLeadsToTheSignInPage(Stage stage) {
        var falk = stage.visitor().signIn(FALK);
        falk.enter("cases");
        assertThat(falk.visitor().page().locator("#cases")).isVisible();

        falk.signOut(Words.GERMAN);
        assertThat(new SignInPage(falk.visitor()).message()).hasText(Words.GERMAN.say("shell.sign-in.signed-out"));
        falk.visitor().goBack();

        assertThat(falk.visitor().page().locator("#sign-in")).isVisible();
        assertThat(falk.visitor().page().locator("#cases")).not().isVisible();
    }

    @Test
    void deepLinkOfSomebodyWhoSignedOutAsksToSignInAndThenLeadsThere(Stage stage) {
        var falk = stage.visitor().signIn(FALK);
        falk.signOut(Words.GERMAN);

        falk.visitor().open("cases");
        new SignInPage(falk.visitor()).enter(FALK.signInName, Person.PASSWORD);

        assertThat(falk.visitor().page().locator("#cases")).isVisible();
    }

    @Test
    void cookieOfASessionThatEndedOpensNothing(Stage stage) {
        var falk = stage.visitor().signIn(FALK);
        var worth = falk.visitor().cookies();
        falk.signOut(Words.GERMAN);

        falk.visitor().putBack(worth);
        falk.visitor().open("cases");

        assertThat(falk.visitor().page().locator("#sign-in")).isVisible();
    }

    @Test
    void signingOutEndsTheOtherTabsToo(Stage stage) {
        var falk = stage.visitor().signIn(FALK);
        var other = falk.visitor().anotherTab();

        falk.signOut(Words.GERMAN);

        assertThat(other.locator("#sign-in")).isVisible();
    }

    private static List<String> values(List<Cookie> cookies) {
        return cookies.stream().map(cookie -> cookie.value).toList();
    }
}
