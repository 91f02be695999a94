package org.lotse.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A municipality reports the figures of a quarter, the district sees them, and a second version replaces the first. */
@Errands
class ReportsIT {

    @Test
    void districtSeesWhatAMunicipalityReports(Stage stage) {
        var zeno = stage.visitor();
        zeno.signIn(Person.ANALYST_OF_THE_DISTRICT);
        zeno.open("cases/district-figures");
        assertThat(zeno.page().locator("#district-figures-missing")).containsText("Konstanz");
        assertThat(line(zeno, "Singen (Hohentwiel)")).hasCount(1);

        var lena = stage.visitor();
        lena.signIn(Person.TEAM_LEADER_OF_KONSTANZ);
        lena.open("cases/figures");
        lena.page().locator("a[href='cases/figures/report']").click();
        assertThat(lena.page().locator("#report-state")).containsText("noch nichts gemeldet");
        assertThat(lena.page().locator("#report-sheet .cases-figure")).hasCount(10);
        assertThat(lena.page().locator("#report-sheet td").allInnerTexts())
                .as("exactly what goes: rounded, though she reads cases")
                .allMatch(figure -> figure.matches(".*[05]"));
        lena.look("report-preview");
        var cases = reportedCases(lena);
        report(lena);
        assertThat(lena.page().locator("#report-state")).containsText("Fassung 1");

        arrives(stage, zeno, "1", cases);
        assertThat(zeno.page().locator("#district-figures-missing")).not().containsText("Konstanz");
        zeno.look("district-figures");
        zeno.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        zeno.look("district-figures-dark");
        zeno.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));

        report(lena);
        assertThat(lena.page().locator("#report-state")).containsText("Fassung 2");
        arrives(stage, zeno, "2", cases);
        assertThat(zeno.page().locator("#district-figures tbody tr:has(th:text-is('Konstanz (ersetzt)'))"))
                .hasCount(0);
        zeno.page().locator("#district-figures vaadin-checkbox label").click();
        assertThat(zeno.page().locator("#district-figures tbody tr:has(th:text-is('Konstanz (ersetzt)'))"))
                .hasCount(1);
        zeno.look("district-figures-versions");
        takesThemAlong(zeno);

        lena.page().reload();
        assertThat(lena.page().locator("#report-state")).containsText("beim Landkreis angekommen");
        lena.page().locator("#report-before a[href$='version=1']").first().click();
        assertThat(lena.page().locator("#report-sheet h2").first()).containsText("Fassung 1, wie am");
        assertThat(lena.page().locator("#report-send")).not().isVisible();
        lena.look("report-as-sent");
    }

    private static void takesThemAlong(Visitor zeno) {
        var links = zeno.page().locator("#district-figures a.lotse-download");
        var table = zeno.page()
                .request()
                .get(links.first().evaluate("link => link.href").toString())
                .text();
        assertThat(table).contains("\"Gemeinde\"", "\"Konstanz\"", "\"Konstanz (ersetzt)\"", "\"Summe\"");
        var workbook = zeno.page()
                .request()
                .get(links.last().evaluate("link => link.href").toString());
        assertThat(new String(workbook.body(), 0, 2, StandardCharsets.US_ASCII))
                .as("a package of parts")
                .isEqualTo("PK");
    }

    @Test
    void othersSeeNeitherAndAPhoneIsWideEnough(Stage stage) {
        var zeno = stage.visitor(Screen.PHONE);
        zeno.signIn(Person.ANALYST_OF_THE_DISTRICT);
        zeno.open("cases/district-figures?figure=contacts.hours");
        assertThat(zeno.page().locator("#district-figures table")).containsText("Summe");
        zeno.look("district-figures");
        zeno.openInVain("cases/figures/report");
        assertThat(zeno.page().locator("#figure-report")).hasCount(0);

        var lena = stage.visitor(Screen.PHONE);
        lena.signIn(Person.TEAM_LEADER_OF_KONSTANZ);
        lena.open("cases/figures/report");
        assertThat(lena.page().locator("#report-sheet .cases-figure")).hasCount(10);
        lena.look("report");
        lena.openInVain("cases/district-figures");
        assertThat(lena.page().locator("#district-figures")).hasCount(0);

        var greta = stage.visitor();
        greta.signIn(Person.SOCIAL_WORKER_OF_THE_DISTRICT);
        greta.openInVain("cases/district-figures");
        assertThat(greta.page().locator("#district-figures")).hasCount(0);
    }

    private static void report(Visitor lena) {
        lena.page().locator("#report-send").click();
        lena.page()
                .locator("vaadin-confirm-dialog vaadin-button[slot='confirm-button']")
                .click();
    }

    private static String reportedCases(Visitor lena) {
        var said = Pattern.compile("begleitet: (\\d+)")
                .matcher(lena.page().locator("#report-sheet p").first().innerText());
        assertThat(said.find()).isTrue();
        return said.group(1);
    }

    /** The courier brings it within moments. */
    private static void arrives(Stage stage, Visitor zeno, String version, String cases) {
        stage.demo().await("version " + version + " at the district", Duration.ofSeconds(30), () -> {
            zeno.open("cases/district-figures");
            assertThat(zeno.page().locator("#district-figures-came")).containsText("Gemeinden");
            return line(zeno, "Konstanz").locator("td").allInnerTexts().indexOf(version) == 0;
        });
        assertThat(line(zeno, "Konstanz").locator("td").nth(2)).hasText(cases);
    }

    private static Locator line(Visitor zeno, String town) {
        return zeno.page().locator("#district-figures tbody tr:has(th:text-is('" + town + "'))");
    }
}
