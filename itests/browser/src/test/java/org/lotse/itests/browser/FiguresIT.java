package org.lotse.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
        assertThat(lena.page().locator(".cases-figure")).hasCount(10);
        assertThat(lena.page().locator("#figures-entry-year table")).containsText("2015");
        assertThat(lena.page().locator("#figures-plans svg")).isVisible();
        lena.look("figures");
        lena.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        lena.look("figures-dark");
        lena.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        assertThat(lena.page().locator("#figures-rounded")).not().isVisible();
        takesThemAlong(lena);

        var lastYear = OfficialDay.today().minusYears(1);
        lena.open("cases/figures?from=%s&to=%s&standing=closed".formatted(lastYear, OfficialDay.today()));
        var closed = lena.page().locator("#figures-status tr:has(th:text-is('Geschlossen')) td");
        assertThat(closed).not().hasText("0");
        lena.page().reload();
        assertThat(lena.page().locator("#figures-status table")).containsText("Geschlossen");
    }

    private static void takesThemAlong(Visitor lena) {
        var page = lena.page();
        var links = page.locator("#figures a.lotse-download");
        var table = page.request()
                .get(links.first().evaluate("link => link.href").toString())
                .text();
        assertThat(table).contains("\"Jahr der Einreise\"", "\"2015\"", "\"Integrationspläne\"");
        var workbook =
                page.request().get(links.nth(1).evaluate("link => link.href").toString());
        assertThat(workbook.headers().get("content-type")).contains("spreadsheetml.sheet");
        assertThat(new String(workbook.body(), 0, 2, StandardCharsets.US_ASCII))
                .as("a package of parts")
                .isEqualTo("PK");
        keep("figures.xlsx", workbook.body());
        var sheet = PdfSheet.download(links.last());
        assertThat(sheet.text()).contains("Auswertung", "Jahr der Einreise", "2015", "Integrationspläne");
        sheet.photograph("figures-sheet");
    }

    /** For people who look at it in a spreadsheet. */
    private static void keep(String name, byte[] file) {
        try {
            Files.write(Path.of(System.getProperty("lotse.screenshots"), name), file);
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }

    @Test
    void figuresLeadToNoCase(Stage stage) {
        var gunda = stage.visitor(Screen.PHONE);
        gunda.signIn(Person.ADMINISTRATOR_OF_GOTTMADINGEN);
        gunda.open("cases/figures");
        assertThat(gunda.page().locator(".cases-figure")).hasCount(10);
        assertThat(gunda.page().locator("#figures a[href*='cases/']")).hasCount(0);
        assertThat(gunda.page().locator("#figures-rounded")).isVisible();
        assertThat(gunda.page().locator("#figures td").allInnerTexts())
                .isNotEmpty()
                .allMatch(figure -> figure.matches(".*[05]"));
        gunda.look("figures");

        gunda.openInVain("cases");
        assertThat(gunda.page().locator("#cases")).hasCount(0);

        var franka = stage.visitor();
        franka.signIn(Person.INTEGRATION_MANAGER_OF_KONSTANZ);
        franka.openInVain("cases/figures");
        assertThat(franka.page().locator("#figures")).hasCount(0);
    }
}
