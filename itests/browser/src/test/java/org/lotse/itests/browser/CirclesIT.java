package org.lotse.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** A helper circle from its start to its end: who coordinates it, who belongs to it, and that it can be closed and opened again. */
@Errands
class CirclesIT {

    @Test
    void aCircleIsStartedJoinedClosedAndOpenedAgain(Stage stage) {
        var hilda = stage.visitor();
        var frame = hilda.signIn(Person.COORDINATOR_OF_BUESINGEN);
        frame.choose(say("helpers.circles.title"));
        assertThat(hilda.page().locator("#circles")).containsText("Helferkreis Büsingen");
        hilda.look("circles");
        hilda.button(say("helpers.circles.start")).first().click();

        // A circle needs a name of its own, and nothing typed is lost.
        hilda.field(say("helpers.circle.area")).fill("Am Rhein");
        hilda.field(say("helpers.circle.name")).fill("helferkreis BÜSINGEN");
        hilda.button(say("helpers.circle.start")).click();
        assertThat(hilda.page().locator("#new-circle")).containsText(say("helpers.rule.circle-name-taken"));
        hilda.field(say("helpers.circle.name")).fill("Fahrdienst");
        pick(hilda, "helpers.circle.coordinators", "Hilda Hilfsbeispiel");
        hilda.look("circle-starting");
        hilda.button(say("helpers.circle.start")).click();
        hilda.page().waitForURL(url -> url.matches(".*/helpers/circles/[0-9a-f-]{36}"));
        assertThat(hilda.page().locator("#circle h1")).hasText("Fahrdienst");
        assertThat(hilda.field(say("helpers.circle.area"))).hasValue("Am Rhein");
        var address = hilda.page().url();

        hilda.open("helpers/new");
        hilda.field(say("helpers.volunteer.family-name")).fill("Kreisbeispiel");
        hilda.field(say("helpers.volunteer.phone")).fill("07734 000");
        pick(hilda, "helpers.volunteer.circles", "Fahrdienst");
        hilda.button(say("helpers.new.save")).click();
        hilda.page().waitForURL(url -> url.matches(".*/helpers/[0-9a-f-]{36}"));
        hilda.look("volunteer-in-circle");

        hilda.open(address);
        hilda.page()
                .locator("#circle a")
                .getByText(Words.GERMAN.say("helpers.circle.volunteers", 1))
                .click();
        var list = hilda.page().locator("#volunteers");
        assertThat(list).containsText("Kreisbeispiel");
        assertThat(list.locator("vaadin-grid")).not().containsText("Beispielhaft");
        hilda.look("volunteers-of-circle");

        hilda.open(address);
        hilda.button(say("helpers.circle.close")).click();
        hilda.page()
                .getByRole(AriaRole.ALERTDIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions()
                                .setName(say("helpers.circle.close"))
                                .setExact(true))
                .click();
        assertThat(hilda.button(say("helpers.circle.reopen"))).isVisible();
        assertThat(hilda.field(say("helpers.circle.name"))).hasAttribute("readonly", "");
        hilda.look("circle-closed");
        hilda.button(say("helpers.circle.reopen")).click();
        assertThat(hilda.button(say("helpers.circle.close"))).isVisible();
    }

    @Test
    void whoReadsSeesCirclesAndChangesNothing(Stage stage) {
        var lutz = stage.visitor(Screen.PHONE);
        lutz.signIn(Person.READER_OF_BUESINGEN);
        lutz.open("helpers/circles");

        assertThat(lutz.button(say("helpers.circles.start"))).hasCount(0);
        lutz.look("circles-read");
        lutz.page().locator("#circles a").getByText("Sprachcafé").click();
        assertThat(lutz.page().locator("#circle h1")).hasText("Sprachcafé");
        assertThat(lutz.button(say("helpers.circle.close"))).hasCount(0);
        assertThat(lutz.field(say("helpers.circle.name"))).hasAttribute("readonly", "");
        lutz.look("circle-read");
    }

    private static void pick(Visitor visitor, String field, String item) {
        var box = visitor.page()
                .getByRole(
                        AriaRole.COMBOBOX,
                        new Page.GetByRoleOptions().setName(say(field)).setExact(true));
        box.fill(item);
        visitor.page()
                .locator("vaadin-multi-select-combo-box-item")
                .filter(new Locator.FilterOptions().setHasText(item))
                .click();
        box.press("Escape");
    }

    private static String say(String key) {
        return Words.GERMAN.say(key);
    }
}
