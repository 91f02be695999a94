package org.lotse.platform.tables;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.table.Table;
import org.lotse.platform.api.table.TableLimits;

class SpreadsheetTablesTest {

    private static final TableLimits LIMITS = new TableLimits(1024 * 1024, 5);

    private final SpreadsheetTables tables = new SpreadsheetTables();

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void cellsArePartedByTheSignThatTheHeadingsShow(String sign) throws IOException {
        var table = read("Name%1$sVorname%1$sNotiz\nHaddad%1$sRima%1$s\"a %1$s b\"\n".formatted(sign));

        assertThat(table.headings()).containsExactly("Name", "Vorname", "Notiz");
        assertThat(table.rows()).containsExactly(new Table.Row(2, List.of("Haddad", "Rima", "a " + sign + " b")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252"})
    void lettersAreRecognized(String letters) throws IOException {
        var table = tables.read(
                "liste.CSV",
                new ByteArrayInputStream("Straße;Ort\nSüdweg 1;Überlingen\n".getBytes(Charset.forName(letters))),
                LIMITS);

        assertThat(table.headings()).containsExactly("Straße", "Ort");
        assertThat(table.rows().getFirst().cells()).containsExactly("Südweg 1", "Überlingen");
    }

    @Test
    void markAtTheBeginningIsNoPartOfTheFirstHeading() throws IOException {
        assertThat(read("\uFEFFName\nHaddad").headings()).containsExactly("Name");
    }

    @Test
    void linesAreCountedAsInTheFile() throws IOException {
        var table = read("\nName;Notiz\n\nHaddad;\"erste\nzweite\"\n;\nOsman;\n");

        assertThat(table.rows()).extracting(Table.Row::line).containsExactly(4, 7);
    }

    @Test
    void shortRowsAreFilledAndLongOnesKeepWhatTheyHave() throws IOException {
        var table = read("Name;Vorname\nHaddad\nOsman;Ali;mehr\n");

        assertThat(table.headings()).containsExactly("Name", "Vorname", "");
        assertThat(table.rows().getFirst().cells()).containsExactly("Haddad", "", "");
        assertThat(table.rows().getLast().cells()).containsExactly("Osman", "Ali", "mehr");
    }

    @Test
    void tooManyRowsAreRefused() {
        var lines = IntStream.range(0, 6).mapToObj(place -> "x" + place).collect(Collectors.joining("\n"));

        refused("tables.rule.rows", () -> read("Name\n" + lines));
    }

    @Test
    void fileWithoutRowsIsRefused() {
        refused("tables.rule.empty", () -> read(""));
        refused("tables.rule.empty", () -> read("Name;Vorname\n;;\n"));
    }

    @Test
    void otherFilesAreRefused() {
        refused("tables.rule.type", () -> tables.read("liste.xls", content("x"), LIMITS));
        refused("tables.rule.type", () -> tables.read("csv", content("x"), LIMITS));
        refused("tables.rule.damaged", () -> tables.read("liste.csv", content("MZ\0\0"), LIMITS));
        refused("tables.rule.damaged", () -> tables.read("liste.xlsx", content("Name;Vorname"), LIMITS));
        refused("tables.rule.damaged", () -> tables.read("liste.csv", content("Name\n\"never closed"), LIMITS));
    }

    @Test
    void fileOfAGigabyteIsPutAsideAfterWhatIsAllowed() {
        var endless = new Endless();

        refused("tables.rule.size", () -> tables.read("liste.csv", endless, LIMITS));
        assertThat(endless.read).isLessThan(3 * LIMITS.bytes());
    }

    @Test
    void archiveThatUnpacksToTooMuchIsRefused() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var archive = new ZipOutputStream(bytes)) {
            archive.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            var zeros = new byte[1024 * 1024];
            for (var megabyte = 0; megabyte < 200; megabyte++) {
                archive.write(zeros);
            }
        }

        assertThat(bytes.size()).isLessThan((int) LIMITS.bytes());
        refused(
                "tables.rule.unpacks",
                () -> tables.read("liste.xlsx", new ByteArrayInputStream(bytes.toByteArray()), LIMITS));
    }

    @Test
    void archiveThatIsNoWorkbookIsRefused() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var archive = new ZipOutputStream(bytes)) {
            archive.putNextEntry(new ZipEntry("word/document.xml"));
        }

        refused(
                "tables.rule.damaged",
                () -> tables.read("liste.xlsx", new ByteArrayInputStream(bytes.toByteArray()), LIMITS));
    }

    @Test
    void workbookIsReadWithItsDaysAndNumbers() throws IOException {
        var table = tables.read(
                "liste.xlsx",
                new ByteArrayInputStream(Workbooks.simple(
                        List.of("Name", "Geburtsdatum", "Jahr", "Tel", "Gemischt"),
                        List.of("Haddad", 32143, 1988, "+49 7531 0", 0.5))),
                LIMITS);

        assertThat(table.headings()).containsExactly("Name", "Geburtsdatum", "Jahr", "Tel", "Gemischt");
        assertThat(table.rows())
                .containsExactly(new Table.Row(2, List.of("Haddad", "1988-01-01", "1988", "+49 7531 0", "0.5")));
    }

    private Table read(String text) throws IOException {
        return tables.read("liste.csv", content(text), LIMITS);
    }

    private static InputStream content(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    private static void refused(String key, Reading reading) {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(reading::read).satisfies(refusal -> {
            assertThat(refusal.key()).isEqualTo(key);
            assertThat(refusal.field()).contains("file");
        });
    }

    private interface Reading {
        void read() throws IOException;
    }

    private static final class Endless extends InputStream {

        private long read;

        @Override
        public int read() {
            read++;
            return 'x';
        }
    }
}
