package org.lotse.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A list is brought, every bad row is named, the corrected list is taken in as a whole and taken back as a whole. */
@Errands
class ImportIT {

    private static final String HEADINGS = "Name;Vorname;geb.;Herkunft;begleitet seit;Schuhgröße\r\n";
    private static final int BAD = 37;
    private static final int ROWS = 120;

    @Test
    void badListIsCorrectedTakenInAndTakenBack(Stage stage) throws IOException {
        var lena = stage.visitor();
        lena.signIn(Person.TEAM_LEADER_OF_KONSTANZ);
        lena.open("cases/import");
        assertThat(lena.page().locator("#import-history")).containsText(say("cases.import.nothing-yet"));
        lena.look("import-empty");

        choose(lena, "liste.exe", "MZ".getBytes(UTF_8));
        assertThat(lena.page().locator("#case-import")).containsText(say("cases.import.wrong-type"));
        read(lena, "fälle.csv", list(true).getBytes(Charset.forName("windows-1252")));
        var panel = lena.page().locator("#import-list");
        assertThat(panel).containsText("fälle.csv");
        assertThat(panel.locator("vaadin-select")).hasCount(6);
        lena.look("import-columns");
        lena.button(say("cases.import.check")).click();
        var report = lena.page().locator("#import-report");
        assertThat(report).containsText(BAD + " von " + ROWS, patiently());
        assertThat(report.locator("li").filter(new Locator.FilterOptions().setHasText("31.2.2017")))
                .hasCount(BAD);
        assertThat(report).containsText("Zeile 2 · begleitet seit · „31.2.2017“");
        assertThat(lena.button("120 Fälle übernehmen")).isDisabled();
        lena.look("import-report");
        var download = lena.page().waitForDownload(() -> report.locator("a").click());
        assertThat(Files.readString(download.path()).lines().filter(line -> line.contains("31.2.2017")))
                .hasSize(BAD);

        lena.button(say("cases.import.put-away")).click();
        read(lena, "fälle.csv", list(false).getBytes(UTF_8));
        lena.button(say("cases.import.check")).click();
        assertThat(report).containsText("Alle 120 Zeilen können übernommen werden", patiently());
        lena.button("120 Fälle übernehmen").click();
        lena.page()
                .locator("vaadin-confirm-dialog vaadin-button[slot='confirm-button']")
                .click();
        assertThat(lena.page().locator("#import-done")).containsText("120 Fälle wurden angelegt", patiently());
        lena.look("import-done");
        lena.open("cases?q=Importprobe7");
        assertThat(lena.page().locator("#cases")).containsText("Importprobe7");

        lena.open("cases/import");
        assertThat(lena.page().locator("#import-done")).isVisible();
        lena.button(say("cases.import.next")).click();
        lena.page().locator("#import-history li vaadin-button").first().click();
        lena.page()
                .locator("vaadin-confirm-dialog vaadin-button[slot='confirm-button']")
                .click();
        assertThat(lena.page().locator("#import-history")).containsText("Rückgängig gemacht von");
        lena.look("import-undone");
        lena.open("cases?q=Importprobe7");
        assertThat(lena.page().locator("#cases")).not().containsText("Importprobe7");
    }

    @Test
    void tenThousandRowsShowTheirProgressAndAreStopped(Stage stage) {
        var lena = stage.visitor(Screen.PHONE);
        lena.signIn(Person.TEAM_LEADER_OF_KONSTANZ);
        lena.open("cases/import");
        read(
                lena,
                "viele.csv",
                (HEADINGS
                                + IntStream.range(0, 10_000)
                                        .mapToObj(place -> row(place, "24.07.2017"))
                                        .collect(Collectors.joining()))
                        .getBytes(UTF_8));
        lena.look("import-columns-390");
        lena.button(say("cases.import.check")).click();
        var progress = lena.page().locator("#import-progress");
        assertThat(progress).containsText("von 10.000", patiently());
        lena.look("import-progress-390");

        lena.open("cases");
        lena.open("cases/import");
        assertThat(progress).isVisible();
        lena.button(say("cases.import.stop")).click();

        assertThat(lena.page().locator("#import-list"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(60_000));
        assertThat(lena.page().locator("#import-report")).hasCount(0);
        lena.button(say("cases.import.put-away")).click();
        assertThat(lena.page().locator(".lotse-file-field")).isVisible();
    }

    private static void read(Visitor visitor, String name, byte[] content) {
        choose(visitor, name, content);
        visitor.button(say("cases.import.read")).click();
    }

    private static void choose(Visitor visitor, String name, byte[] content) {
        visitor.page()
                .locator("#case-import vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(name, "application/octet-stream", content));
    }

    private static String list(boolean bad) {
        return HEADINGS
                + IntStream.range(0, ROWS)
                        .mapToObj(place -> row(place, bad && place < BAD ? "31.2.2017" : "24.07.2017"))
                        .collect(Collectors.joining());
    }

    private static String row(int place, String since) {
        return "Importprobe" + place + ";Amal;" + (1960 + place % 40) + ";syrisch;" + since + ";38\r\n";
    }

    private static LocatorAssertions.ContainsTextOptions patiently() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(90_000);
    }

    private static String say(String key) {
        return Words.GERMAN.say(key);
    }
}
