package org.lotse.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;

/** What a municipality may claim: on the screen, by a link, and in the operator's shell, the same figures. */
@Errands
class FundingIT {

    private static final String FILE = "anlage-1-probe.csv";

    @Test
    void claimIsReckonedByKeyboardAndFoundAgainByItsAddress(Stage stage) {
        var flora = stage.visitor();
        var frame = flora.signIn(Person.FUNDING_OFFICER_OF_KONSTANZ);
        frame.enter("funding");
        var persons = flora.field(say("funding.field.persons"));
        assertThat(persons).isFocused();

        persons.fill("166");
        flora.field(say("funding.field.estimate")).fill("27");
        flora.page().keyboard().press("Enter");

        var sheet = flora.page().locator("#claim-sheet");
        assertThat(sheet).containsText("132.149");
        assertThat(sheet).containsText("20.065");
        assertThat(sheet).containsText("112.084");
        assertThat(sheet).containsText(say("funding.claim.alone"));
        assertThat(sheet).containsText("166 Personen × 58.000.000 € / 72.857 Personen");

        flora.page().waitForURL(url -> url.contains("persons=166") && url.contains("estimate=27"));
        flora.page().reload();
        assertThat(sheet).containsText("132.149");

        persons.fill("64");
        persons.press("Enter");
        assertThat(sheet.locator(".funding-short")).containsText("51");
        assertThat(sheet.locator(".funding-short")).containsText("einer Person mehr");

        persons.fill("1000000");
        persons.press("Enter");
        assertThat(invalid(flora)).containsText("999.999");
        assertThat(sheet).hasCount(0);
    }

    @Test
    void operatorGetsTheSameFigures(Stage stage) {
        var told = stage.demo().client("lotse:funding-compute --date 2017-09-15 --persons 166 --estimate 27 --json");

        assertThat(told)
                .contains("\"finalAmount\" : 132149", "\"firstInstalment\" : 20065", "\"eligibleAlone\" : true")
                .contains("\"ownContribution\" : 0", "166 persons × 58000000".replace("×", "\\u00D7"));
    }

    @Test
    void tableIsTakenInAndShowsWhoAppliesTogether(Stage stage) {
        var fritz = stage.visitor();
        fritz.signIn(Person.FUNDING_OFFICER_OF_THE_DISTRICT);
        fritz.open("funding/tables?programme=vwv-2017");
        fritz.settle();

        check(fritz, "AGS;Gemeinde;Personen;Betrag\n08335080;Tengen;20;=15922\n08335099;Orsingen;19;15,126\n");
        var checked = fritz.page().locator("#table-check");
        assertThat(checked.locator("tbody tr")).hasCount(2);
        assertThat(checked).containsText("Formeln werden nicht ausgeführt");
        assertThat(fritz.button(say("funding.table-in.take"))).hasCount(0);

        check(fritz, "AGS;Gemeinde;Personen;Betrag\n8335080;Tengen;48;38.212\n08335099;Orsingen;19;15.126\n");
        assertThat(checked).containsText("8335080 → 08335080");
        fritz.button(say("funding.table-in.take")).click();
        assertThat(fritz.page().locator("#comparison")).containsText(FILE);

        fritz.open("funding/eligibility?programme=vwv-2017");
        fritz.settle();
        var engen =
                fritz.page().locator("#eligibility tbody tr").filter(new Locator.FilterOptions().setHasText("Engen"));
        assertThat(engen.filter(new Locator.FilterOptions().setHasText("50.949"))
                        .first())
                .containsText("51");

        fritz.open("funding/groupings/new?programme=vwv-2017&members=08335080");
        fritz.settle();
        var sum = fritz.page().locator("#grouping-sum");
        assertThat(sum.locator(".funding-short")).containsText("fehlen");
        fritz.page().getByLabel("Hilzingen").first().press("Space");
        assertThat(sum.locator(".funding-enough")).isVisible();
        fritz.field(say("funding.grouping.name")).fill("Verbund Randen");
        fritz.button(say("funding.groupings.keep")).click();
        fritz.page().waitForURL(url -> url.matches(".*/funding/groupings/[0-9a-f-]{36}"));
        assertThat(fritz.page().locator("h1")).hasText("Verbund Randen");

        fritz.button(say("funding.grouping.dissolve")).click();
        fritz.page()
                .locator("vaadin-confirm-dialog")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(say("funding.grouping.dissolve")))
                .click();
        fritz.page().waitForURL(url -> url.endsWith("/funding/groupings"));
    }

    @Test
    void applicationSaysWhatIsMissingWhileItIsWritten(Stage stage) {
        var flora = stage.visitor();
        flora.signIn(Person.FUNDING_OFFICER_OF_KONSTANZ);
        flora.open("funding/applications");
        flora.settle();
        flora.page()
                .getByText("Integrationsmanagement Konstanz 2018/2019")
                .first()
                .click();
        flora.page().waitForURL(url -> url.matches(".*/funding/applications/[0-9a-f-]{36}"));
        assertThat(flora.page().locator("#application-state")).containsText(say("funding.application-state.approved"));
        assertThat(flora.page().locator("#application-reckoning")).containsText("332.761");

        flora.open("funding/applications/new");
        flora.settle();
        flora.field(say("funding.application.title")).fill("Probe 2017");
        flora.page().locator("#new-application vaadin-select").first().click();
        flora.page()
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Pakt für Integration"))
                .click();
        flora.field(say("funding.application.day")).fill("15.09.2017");
        flora.field(say("funding.application.day")).press("Tab");
        flora.field(say("funding.application.counted")).fill("64");
        flora.field(say("funding.application.counted")).press("Tab");
        var problems = flora.page().locator("#application-problems");
        assertThat(problems).containsText("51");
        flora.field(say("funding.application.own")).fill("51");
        flora.field(say("funding.application.own")).press("Tab");
        assertThat(problems).not().containsText("51");
        flora.button(say("funding.application.keep")).click();
        flora.page().waitForURL(url -> url.matches(".*/funding/applications/[0-9a-f-]{36}"));
        assertThat(flora.page().locator("h1")).hasText("Probe 2017");
        assertThat(problems).containsText(say("funding.problem.no-posts"));
    }

    private static void check(Visitor visitor, String table) {
        visitor.page()
                .locator("#table-upload input[type=file]")
                .setInputFiles(new FilePayload(FILE, "application/octet-stream", table.getBytes(UTF_8)));
        visitor.button(say("funding.table-in.read")).click();
    }

    private static Locator invalid(Visitor visitor) {
        return visitor.page().locator("vaadin-integer-field[invalid]");
    }

    private static String say(String key) {
        return Words.GERMAN.say(key);
    }
}
