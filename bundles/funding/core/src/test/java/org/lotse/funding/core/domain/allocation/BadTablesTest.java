package org.lotse.funding.core.domain.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lotse.funding.api.Ags;
import org.lotse.funding.api.allocation.AllocationRow;
import org.lotse.funding.api.allocation.ReadRow;
import org.lotse.funding.api.allocation.ReadTable;
import org.lotse.funding.core.Told;
import org.lotse.platform.api.table.TableLimits;
import org.lotse.platform.tables.SpreadsheetTables;

/** Bad files as they come, read as the product reads them: whole CSV and XLSX files through the platform's reader, then row by row. */
class BadTablesTest {

    private static final Ags ENGEN = new Ags("08335022");
    private static final Ags OEHNINGEN = new Ags("08335061");
    private static final Map<Ags, String> TOWNS = Map.of(ENGEN, "Engen", OEHNINGEN, "Öhningen");
    private static final List<Object> HEADINGS = List.of("AGS", "Gemeinde", "Personen", "Betrag");
    private static final TableLimits LIMITS = new TableLimits(5_000_000, 2_000);

    /** What is wrong, the row, and what is said beside which column; the same for both kinds of files where both can have it. */
    static Stream<Arguments> rows() {
        return Stream.of(
                Arguments.of("wrong AGS", row("08335999", "Engen", 64, 50949), "AGS table-key-unknown"),
                Arguments.of("AGS of another state", row("09162000", "Engen", 64, 50949), "AGS table-key-unknown"),
                Arguments.of("AGS too short", row("8335", "Engen", 64, 50949), "AGS table-key-form"),
                Arguments.of("no AGS", row("", "Engen", 64, 50949), "AGS table-key-missing"),
                Arguments.of("row slipped", row("08335022", "Öhningen", 64, 50949), "Gemeinde table-name"),
                Arguments.of("letters lost", row("08335061", "Ã–hningen", 64, 50949), "Gemeinde table-letters"),
                Arguments.of("letters replaced", row("08335061", "\uFFFDhningen", 64, 50949), "Gemeinde table-letters"),
                Arguments.of("American points", row("08335022", "Engen", 64, "50,949"), "Betrag table-amount"),
                Arguments.of("three places", row("08335022", "Engen", 64, "50949.123"), "Betrag table-amount"),
                Arguments.of("below nothing", row("08335022", "Engen", 64, "-50949"), "Betrag table-amount"),
                Arguments.of("half a person", row("08335022", "Engen", "64,5", 50949), "Personen table-persons"),
                Arguments.of("word for a number", row("08335022", "Engen", "ca. 64", 50949), "Personen table-persons"),
                Arguments.of("formula as text", row("08335022", "Engen", 64, "=1+1"), "Betrag table-formula"),
                Arguments.of("link as text", row("08335022", "Engen", "@SUM(A1)", 1), "Personen table-formula"),
                Arguments.of("nothing at all", row("08335022", "Engen", "", ""), "Betrag table-empty"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void whatIsWrongIsSaidInBothKindsOfFiles(String what, List<Object> row, String fault) throws IOException {
        assertThat(faults(csv(row, StandardCharsets.UTF_8))).as("CSV: " + what).containsExactly(fault);
        assertThat(faults(xlsx(row))).as("XLSX: " + what).containsExactly(fault);
    }

    @ParameterizedTest
    @ValueSource(strings = {"08335022", "8335022"})
    void lostLeadingZeroIsGivenBackAndSaid(String key) throws IOException {
        var asNumber = xlsx(row(Integer.parseInt(key), "Engen", 64, 50949));

        for (var read : List.of(csv(row(key, "Engen", 64, 50949), StandardCharsets.UTF_8), asNumber)) {
            assertThat(read.isGood()).isTrue();
            assertThat(read.rows().getFirst().row())
                    .isEqualTo(new AllocationRow(ENGEN, 64, new BigDecimal("50949"), null));
        }
        assertThat(asNumber.rows().getFirst().repaired()).isTrue();
    }

    @Test
    void germanPointsAndNumbersOfASpreadsheetAreUnderstood() throws IOException {
        assertThat(amount(csv(row("08335022", "Engen", "4.108", "3.270.297,50"), StandardCharsets.UTF_8)))
                .isEqualByComparingTo("3270297.5");
        assertThat(amount(xlsx(row("08335022", "Engen", "4.108", "3.270.297,50 €"))))
                .isEqualByComparingTo("3270297.5");
        assertThat(amount(xlsx(row("08335022", "Engen", 4108, new BigDecimal("3270297.5")))))
                .isEqualByComparingTo("3270297.5");
        assertThat(amount(xlsx(row("08335022", "Engen", 64, new BigDecimal("5.0949E4")))))
                .isEqualByComparingTo("50949");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252"})
    void lettersOfBothUsualEncodingsAreRead(String letters) throws IOException {
        assertThat(csv(row("08335061", "Öhningen", 22, 17514), Charset.forName(letters))
                        .isGood())
                .isTrue();
    }

    /** Of an old Macintosh and of a DOS program; both are legible to nobody, and neither is taken for the municipality. */
    @ParameterizedTest
    @ValueSource(strings = {"x-MacRoman", "IBM850"})
    void lettersOfOtherEncodingsAreNoMunicipality(String letters) throws IOException {
        var read = csv(row("08335061", "Öhningen", 22, 17514), Charset.forName(letters));

        assertThat(read.isGood()).isFalse();
        assertThat(read.rows().getFirst().row()).isNull();
    }

    @Test
    void formulasOfAWorkbookAreSaidAndNeitherRunNorBelieved() throws IOException {
        assertThat(faults(xlsx(row("08335022", "Engen", 64, new Xlsx.Formula("64*58000000/72857", "50949.12")))))
                .containsExactly("Betrag table-formula");
        assertThat(faults(xlsx(row("08335022", "Engen", new Xlsx.Formula("32*2", "64"), 50949))))
                .containsExactly("Personen table-formula");
        assertThat(faults(xlsx(row(new Xlsx.Formula("8335022", "8335022"), "Engen", 64, 50949))))
                .containsExactly("AGS table-formula");
        assertThat(faults(xlsx(row("08335022", "Engen", 64, new Xlsx.Formula("Blatt2!A1", "")))))
                .containsExactly("Betrag table-formula");
        assertThat(faults(xlsx(row("08335022", "Engen", 64, new Xlsx.Failed("#REF!")))))
                .containsExactly("Betrag table-formula");
    }

    @Test
    void rowOfNothingButFormulasIsNotLeftOut() throws IOException {
        var never = new Xlsx.Formula("Blatt2!A1", "");

        var read = xlsx(row(never, never, never, never));

        assertThat(read.rows()).hasSize(1);
        assertThat(faults(read)).containsExactly("AGS table-formula", "Personen table-formula", "Betrag table-formula");
    }

    @Test
    void goodRowsBesideABadOneMakeNoGoodTable() throws IOException {
        var read = check(
                "a.xlsx",
                Xlsx.of(List.of(
                        HEADINGS,
                        row("08335022", "Engen", 64, 50949),
                        row("08335061", "Öhningen", 22, new Xlsx.Formula("1", "1")))));

        assertThat(read.isGood()).isFalse();
        assertThat(read.rows()).extracting(ReadRow::line).containsExactly(2, 3);
        assertThat(read.rows().getFirst().faults()).isEmpty();
    }

    @Test
    void thirtyThousandRowsAreRefusedInBothKindsOfFiles() throws IOException {
        var many = new ArrayList<List<Object>>(Collections.nCopies(30_001, row("08335022", "Engen", 64, 50949)));
        many.set(0, HEADINGS);
        var csv = text(many).getBytes(StandardCharsets.UTF_8);
        var xlsx = Xlsx.of(many);

        assertThat(Told.refusal(() -> check("a.csv", csv))).isEqualTo("file tables.rule.rows");
        assertThat(Told.refusal(() -> check("a.xlsx", xlsx))).isEqualTo("file tables.rule.rows");
    }

    @Test
    void fileThatOnlyCallsItselfAWorkbookIsRefused() {
        var text = "AGS;Betrag\n08335022;50949".getBytes(StandardCharsets.UTF_8);

        assertThat(Told.refusal(() -> check("a.xlsx", text))).isEqualTo("file tables.rule.damaged");
    }

    private static List<Object> row(Object... cells) {
        return List.of(cells);
    }

    private static BigDecimal amount(ReadTable read) {
        var row = read.rows().getFirst().row();
        assertThat(row).isNotNull();
        return row.amount();
    }

    private static List<String> faults(ReadTable read) {
        assertThat(read.isGood()).isFalse();
        assertThat(read.rows().getFirst().row()).isNull();
        return read.rows().getFirst().faults().stream()
                .map(fault -> fault.column() + " " + fault.key().replace("funding.rule.", ""))
                .toList();
    }

    private static ReadTable csv(List<Object> row, Charset letters) throws IOException {
        return check("a.csv", text(List.of(HEADINGS, row)).getBytes(letters));
    }

    private static ReadTable xlsx(List<Object> row) throws IOException {
        return check("a.xlsx", Xlsx.of(List.of(HEADINGS, row)));
    }

    private static String text(List<List<Object>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(String::valueOf).collect(Collectors.joining(";")))
                .collect(Collectors.joining("\r\n"));
    }

    private static ReadTable check(String fileName, byte[] content) throws IOException {
        var table = new SpreadsheetTables().read(fileName, new ByteArrayInputStream(content), LIMITS);
        return TableCheck.of(fileName, table, TOWNS, "08335");
    }
}
