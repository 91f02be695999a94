package org.lotse.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.lotse.itests.harness.OfficialDay;

/** Who answers for the work sees it in figures, for a period, and takes them along; and sees no case by that. */
@Errands
class FiguresIT {

    @Test
    void teamLeaderSeesTheYearInFigures(Stage stage) {
        var lena = stage.visitor();
        lena.signIn(Person.TEAM_LEADER_OF_KONSTANZ);
        lena.open("cases/figures");
        assertThat(lena.page().locator("#figures-period")).containsText("Nur Zahlen, keine Namen.");
        assertThat(lena.page().locator(".cases-figure")).hasCount(9);
        assertThat(lena.page().locator("#figures-entry-year table")).containsText("2015");
        assertThat(lena.page().locator("#figures-plans svg")).isVisible();
        lena.look("figures");

        var lastYear = OfficialDay.today().minusYears(1);
        lena.open("cases/figures?from=%s&to=%s&standing=closed".formatted(lastYear, OfficialDay.today()));
        var closed = lena.page()
                .locator("#figures-status table tr")
                .filter(new Locator.FilterOptions().setHasText("Geschlossen"));
        assertThat(closed.locator("td")).not().hasText("0");
        lena.page().reload();
        assertThat(lena.page().locator("#figures-status table")).containsText("Geschlossen");

        lena.field(say("cases.figures.to")).fill("01.01.2020");
        lena.page().keyboard().press("Enter");
        assertThat(lena.page().locator("vaadin-date-picker[invalid]")).hasCount(1);
        lena.field(say("cases.figures.from")).fill("01.01.2019");
        lena.page().keyboard().press("Enter");
        assertThat(lena.page().locator("vaadin-date-picker[invalid]")).hasCount(0);
        assertThat(lena.page()).hasURL(Pattern.compile("from=2019-01-01"));

        var sheet = lena.page()
                .waitForDownload(() -> lena.page()
                        .getByText(say("cases.figures.print"), new Page.GetByTextOptions().setExact(true))
                        .click());
        Assertions.assertThat(sheet.suggestedFilename()).isEqualTo("auswertung.pdf");
    }

    @Test
    void figuresLeadToNoCase(Stage stage) {
        var gunda = stage.visitor(Screen.PHONE);
        gunda.signIn(Person.ADMINISTRATOR_OF_GOTTMADINGEN);
        gunda.open("cases/figures");
        assertThat(gunda.page().locator(".cases-figure")).hasCount(9);
        assertThat(gunda.page().locator("#figures a[href*='cases/']")).hasCount(0);
        gunda.look("figures-phone");

        gunda.openInVain("cases");
        assertThat(gunda.page().locator("#cases")).hasCount(0);

        var franka = stage.visitor();
        franka.signIn(Person.INTEGRATION_MANAGER_OF_KONSTANZ);
        franka.openInVain("cases/figures");
        assertThat(franka.page().locator("#figures")).hasCount(0);
    }

    private static String say(String key) {
        return Words.GERMAN.say(key);
    }
}
