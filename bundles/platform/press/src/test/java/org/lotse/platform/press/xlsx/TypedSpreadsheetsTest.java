package org.lotse.platform.press.xlsx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lotse.platform.api.workbook.Cell;
import org.lotse.platform.api.workbook.Sheet;
import org.lotse.platform.api.workbook.Workbook;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What a spreadsheet will find in the file: the parts of the package as ISO/IEC 29500 names them. */
class TypedSpreadsheetsTest {

    private static final List<String> HEADS = List.of("Jahr", "Fälle", "Seit");

    @TempDir
    Path directory;

    @Test
    void numbersAndDaysAreNoTexts() {
        var sheet = sheet("Einreise", List.of(Cell.of("2015"), Cell.of(1234L), Cell.of(LocalDate.of(2015, 9, 4))));

        assertThat(sheet)
                .contains("<v>1234.0</v>")
                .as("days since the last of December 1899")
                .contains("<v>42251.0</v>");
    }

    @Test
    void textThatLooksLikeAFormulaIsAText() {
        var file = written(new Workbook(
                Locale.GERMAN,
                List.of(new Sheet("Namen", List.of(), HEADS, List.of(List.of(Cell.of("=HYPERLINK(\"http://x\")")))))));

        assertThat(file.get("xl/worksheets/sheet1.xml")).doesNotContain("<f>").doesNotContain("HYPERLINK");
        assertThat(texts(file)).contains("=HYPERLINK(\"http://x\")");
    }

    @Test
    void everyScriptIsKeptAndWhatXmlCannotHaveIsLeftOut() {
        var file = written(new Workbook(
                Locale.GERMAN,
                List.of(new Sheet(
                        "Namen",
                        List.of(),
                        HEADS,
                        List.of(List.of(Cell.of("سلام ሰላም Привіт"), Cell.of("a\u0000b\u0007 <&>"), Cell.of("👪")))))));

        assertThat(texts(file)).contains("سلام ሰላም Привіт", "ab <&>", "👪");
    }

    @Test
    void headsStayInSightBelowWhatStandsAbove() {
        var sheet = written(new Workbook(
                        Locale.ENGLISH, List.of(new Sheet("Figures", List.of("Figures", "2026"), HEADS, List.of()))))
                .get("xl/worksheets/sheet1.xml");

        assertThat(sheet).contains("topLeftCell=\"A5\"").contains("state=\"frozen\"");
    }

    @Test
    void streamStaysOpen() throws IOException {
        var to = new Remembering();

        new TypedSpreadsheets().write(new Workbook(Locale.GERMAN, List.of(sheet("A"))), to);

        assertThat(to.closed).isFalse();
    }

    @Test
    void tabsHaveNamesThatSpreadsheetsAccept() {
        var taken = new HashSet<String>();

        assertThat(TabName.of("Veränderung seit der ersten Einschätzung", taken))
                .isEqualTo("Veränderung seit der ersten Ei…")
                .hasSize(31);
        assertThat(TabName.of("Veränderung seit der ersten Einreise", taken))
                .isEqualTo("Veränderung seit der erste… (2)");
        assertThat(TabName.of("A/B: [x]?", taken)).isEqualTo("A B   x");
        assertThat(TabName.of("", taken)).isEqualTo("-");
        assertThat(TabName.of("'", taken)).isEqualTo("- (2)");
    }

    private static Sheet sheet(String name) {
        return new Sheet(name, List.of(), HEADS, List.of());
    }

    private String sheet(String name, List<Cell> row) {
        return written(new Workbook(Locale.GERMAN, List.of(new Sheet(name, List.of(), HEADS, List.of(row)))))
                .get("xl/worksheets/sheet1.xml");
    }

    /** Cells name their texts by number. */
    private static List<String> texts(Map<String, String> file) {
        try {
            var found = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(file.get("xl/sharedStrings.xml"))))
                    .getElementsByTagName("t");
            return IntStream.range(0, found.getLength())
                    .mapToObj(place -> found.item(place).getTextContent())
                    .toList();
        } catch (ParserConfigurationException | SAXException | IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    /** By the directory at the end of the file, as spreadsheets read it. */
    private Map<String, String> written(Workbook workbook) {
        var parts = new TreeMap<String, String>();
        var written = directory.resolve("workbook.xlsx");
        try {
            try (var to = Files.newOutputStream(written)) {
                new TypedSpreadsheets().write(workbook, to);
            }
            try (var file = new ZipFile(written.toFile())) {
                for (var part : file.stream().toList()) {
                    parts.put(
                            part.getName(), new String(file.getInputStream(part).readAllBytes(), UTF_8));
                }
            }
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
        return parts;
    }

    private static final class Remembering extends OutputStream {

        private boolean closed;

        @Override
        public void write(int letter) {
            assertThat(closed).isFalse();
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
