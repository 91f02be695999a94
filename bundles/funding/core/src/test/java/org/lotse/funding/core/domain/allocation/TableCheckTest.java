package org.lotse.funding.core.domain.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lotse.funding.api.Ags;
import org.lotse.funding.api.allocation.AllocationRow;
import org.lotse.funding.api.allocation.ReadRow;
import org.lotse.funding.api.allocation.ReadTable;
import org.lotse.funding.api.allocation.RowFault;
import org.lotse.funding.core.Told;
import org.lotse.platform.api.table.Table;

/** Bad tables, row by row. */
class TableCheckTest {

    private static final Ags AACH = new Ags("08335001");
    private static final Ags SINGEN = new Ags("08335075");
    private static final Map<Ags, String> TOWNS = Map.of(AACH, "Aach", SINGEN, "Singen (Hohentwiel)");
    private static final List<String> HEADINGS = List.of("AGS", "Gemeinde", "Personen", "Betrag in €", "allein");

    @Test
    void goodRowsAreUnderstood() {
        var table = check(
                row("08335001", "Stadt Aach", "14", "11.145", "nein"),
                row("08335075", "Singen", "4.108", "3270297", "ja"));

        assertThat(table.isGood()).isTrue();
        assertThat(table.rows())
                .extracting(ReadRow::row)
                .containsExactly(
                        new AllocationRow(AACH, 14, new BigDecimal("11145"), false),
                        new AllocationRow(SINGEN, 4108, new BigDecimal("3270297"), true));
    }

    @ParameterizedTest(name = "{0}; {1}; {2}; {3}: {5}")
    @CsvSource(
            delimiter = '|',
            value = {
                "08335999 | Aach | 14 | 11145 | nein | AGS funding.rule.table-key-unknown",
                "8335 | Aach | 14 | 11145 | nein | AGS funding.rule.table-key-form",
                "'' | Aach | 14 | 11145 | nein | AGS funding.rule.table-key-missing",
                "=A1 | Aach | 14 | 11145 | nein | AGS funding.rule.table-formula",
                "09162000 | Aach | 14 | 11145 | nein | AGS funding.rule.table-key-unknown",
                "08335001 | Singen | 14 | 11145 | nein | Gemeinde funding.rule.table-name",
                "08335001 | AÃ¶ch | 14 | 11145 | nein | Gemeinde funding.rule.table-letters",
                "08335001 | Aach | viele | 11145 | nein | Personen funding.rule.table-persons",
                "08335001 | Aach | =2+3 | 11145 | nein | Personen funding.rule.table-formula",
                "08335001 | Aach | 14 | 11,145 | nein | Betrag in € funding.rule.table-amount",
                "08335001 | Aach | 14 | '=HYPERLINK(\"http://x\")' | nein | Betrag in € funding.rule.table-formula",
                "08335001 | Aach | 14 | 11145 | vielleicht | allein funding.rule.table-alone",
                "08335001 | Aach | '' | '' | nein | Betrag in € funding.rule.table-empty"
            })
    void whatIsWrongIsSaidBesideItsCell(
            String key, String name, String persons, String amount, String alone, String fault) {
        var table = check(row(key, name, persons, amount, alone));

        assertThat(table.isGood()).isFalse();
        assertThat(table.rows().getFirst().row()).isNull();
        assertThat(table.rows().getFirst().faults())
                .extracting(one -> one.column() + " " + one.key())
                .containsExactly(fault);
    }

    @Test
    void lostLeadingZeroIsGivenBackAndSaid() {
        var row = check(row("8335001", "Aach", "14", "11145", "")).rows().getFirst();

        assertThat(row.repaired()).isTrue();
        assertThat(row.row()).isEqualTo(new AllocationRow(AACH, 14, new BigDecimal("11145"), null));
        assertThat(row.faults()).isEmpty();
    }

    @Test
    void everythingThatIsWrongWithARowIsSaidAtOnce() {
        assertThat(check(row("8335", "Aach", "viele", "nichts", ""))
                        .rows()
                        .getFirst()
                        .faults())
                .hasSize(3);
    }

    @Test
    void municipalityStandsThereOnce() {
        var table = check(row("08335001", "Aach", "14", "", ""), row("8335001", "Aach", "15", "", ""));

        assertThat(table.rows().getLast().faults())
                .extracting(RowFault::key)
                .containsExactly("funding.rule.table-key-twice");
    }

    @Test
    void otherDistrictsAreLeftOut() {
        var table =
                check(row("08111000", "Stuttgart", "4.108", "3.270.297", "ja"), row("08335001", "Aach", "14", "", ""));

        assertThat(table.elsewhere()).isEqualTo(1);
        assertThat(table.rows()).hasSize(1);
        assertThat(table.rows().getFirst().line()).isEqualTo(3);
    }

    @Test
    void fileWithoutItsColumnsIsRefused() {
        assertThat(Told.refusal(
                        () -> TableCheck.of("a.csv", new Table(List.of("Ort", "Betrag"), List.of()), TOWNS, "08335")))
                .isEqualTo("file funding.rule.table-no-key");
        assertThat(Told.refusal(
                        () -> TableCheck.of("a.csv", new Table(List.of("AGS", "Ort"), List.of()), TOWNS, "08335")))
                .isEqualTo("file funding.rule.table-no-amount");
    }

    @SafeVarargs
    private static ReadTable check(List<String>... rows) {
        return TableCheck.of(
                "anlage-1.csv",
                new Table(
                        HEADINGS,
                        IntStream.range(0, rows.length)
                                .mapToObj(place -> new Table.Row(place + 2, rows[place]))
                                .toList()),
                TOWNS,
                "08335");
    }

    private static List<String> row(String... cells) {
        return List.of(cells);
    }
}
