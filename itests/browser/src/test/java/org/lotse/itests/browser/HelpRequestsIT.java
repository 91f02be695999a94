package org.lotse.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** A request finds its volunteer: entered by hand, taken up, suggestions with reasons, a Patenschaft with consent, its end with feedback. */
@Errands
class HelpRequestsIT {

    @Test
    void aRequestFindsItsVolunteerAndThePatenschaftEndsWithFeedback(Stage stage) {
        var hilda = stage.visitor();
        var frame = hilda.signIn(Person.COORDINATOR_OF_BUESINGEN);
        assertThat(hilda.page().locator("#start")).containsText(say("helpers.card.open-requests"));
        frame.choose(say("helpers.requests.title"));
        hilda.button(say("helpers.requests.enter")).first().click();

        // Without saying with what, there is no request, and nothing typed is lost.
        hilda.field(say("helpers.request.first-name")).fill("Zahra");
        hilda.button(say("helpers.request.enter")).click();
        assertThat(hilda.page().locator("#new-request vaadin-combo-box[invalid]"))
                .hasCount(1);
        hilda.field(say("helpers.request.skill")).fill(say("helpers.skill.computers"));
        hilda.field(say("helpers.request.skill")).press("Enter");
        hilda.field(say("helpers.request.hours")).fill("2");
        hilda.field(say("helpers.request.task")).fill("Einen Drucker anschließen");
        hilda.photograph("request-entering");
        hilda.button(say("helpers.request.enter")).click();

        var title = Words.GERMAN.say("helpers.request.for", say("helpers.skill.computers"), "Zahra");
        assertThat(hilda.page().locator("#request h1")).hasText(title);
        var suggestions = hilda.page().locator("#suggestions");
        assertThat(suggestions.locator("ol > li")).not().hasCount(0);
        assertThat(suggestions.locator("vaadin-button")).hasCount(0);
        hilda.button(say("helpers.request.take-up")).click();
        assertThat(hilda.page().locator("#request .helpers-status")).hasText(say("helpers.request-state.taken-up"));
        var first = suggestions.locator("ol > li").first();
        assertThat(first).containsText(Words.GERMAN.say("helpers.reason.skill", say("helpers.skill.computers")));
        var name = first.locator("h3").innerText();
        hilda.look("request-suggestions");

        first.locator("vaadin-button").click();
        var act = hilda.page().locator("#act");
        act.getByRole(AriaRole.BUTTON, named("helpers.arrange.do")).click();
        assertThat(act.locator("vaadin-checkbox[invalid]")).hasCount(1);
        assertThat(act).containsText(say("helpers.rule.consent"));
        act.locator("vaadin-checkbox input").check();
        hilda.field(say("helpers.arrange.purpose")).fill("Drucker anschließen");
        hilda.look("request-arranging");
        act.getByRole(AriaRole.BUTTON, named("helpers.arrange.do")).click();

        assertThat(hilda.page().locator("#request .helpers-status")).hasText(say("helpers.request-state.arranged"));
        var sponsorships = hilda.page().locator("#sponsorships");
        assertThat(sponsorships).containsText(name);
        assertThat(sponsorships).containsText("Hilda Hilfsbeispiel");
        hilda.look("request-arranged");
        sponsorships.locator("a").first().click();
        assertThat(hilda.page().locator("#sponsorships")).containsText(title);
        hilda.look("volunteer-with-sponsorship");
        hilda.page().locator("#sponsorships a").getByText("Zahra").click();

        hilda.button(say("helpers.sponsorship.end")).click();
        act.getByRole(AriaRole.BUTTON, named("helpers.end.do")).click();
        assertThat(act.locator("vaadin-radio-group[invalid]")).hasCount(1);
        choose(act, "helpers.end-reason.done");
        choose(act, "helpers.experience.very-well");
        hilda.field(say("helpers.end.feedback")).fill("Der Drucker druckt.");
        hilda.look("request-ending");
        act.getByRole(AriaRole.BUTTON, named("helpers.end.do")).click();

        assertThat(hilda.page().locator("#request .helpers-status")).hasText(say("helpers.request-state.ended"));
        assertThat(sponsorships).containsText("Der Drucker druckt.");
        assertThat(sponsorships).containsText(say("helpers.end-reason.done"));
        assertThat(hilda.button(say("helpers.form.save"))).not().isVisible();
        hilda.look("request-ended");
        hilda.open("helpers/requests");
        assertThat(hilda.page().locator("#requests")).not().containsText("Zahra");
        hilda.open("helpers/requests?state=ended&q=zahra");
        assertThat(hilda.page().locator("#requests")).containsText(title);
    }

    @Test
    void whoReadsSeesSuggestionsAndDecidesNothing(Stage stage) {
        var lutz = stage.visitor(Screen.PHONE);
        lutz.signIn(Person.READER_OF_BUESINGEN);
        lutz.open("helpers/requests?state=taken_up");
        lutz.settle();
        lutz.page()
                .locator("#requests vaadin-grid-cell-content")
                .getByText("Yonas")
                .click();

        assertThat(lutz.page().locator("#suggestions ol > li")).not().hasCount(0);
        assertThat(lutz.page().locator("#suggestions vaadin-button")).hasCount(0);
        assertThat(lutz.button(say("helpers.decline.do"))).hasCount(0);
        assertThat(lutz.field(say("helpers.request.first-name"))).hasAttribute("readonly", "");
        lutz.look("request-read");
    }

    private static void choose(Locator act, String key) {
        act.locator("vaadin-radio-button")
                .filter(new Locator.FilterOptions().setHasText(say(key)))
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
