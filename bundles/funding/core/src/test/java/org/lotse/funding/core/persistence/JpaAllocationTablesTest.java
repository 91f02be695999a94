package org.lotse.funding.core.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lotse.funding.core.Told.refusal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.lotse.funding.api.FundingPermissions;
import org.lotse.funding.api.allocation.AllocationRow;
import org.lotse.funding.api.allocation.AllocationTable;
import org.lotse.funding.api.allocation.ReadTable;
import org.lotse.funding.api.allocation.TakeTable;
import org.lotse.funding.api.count.CountEntry;
import org.lotse.funding.api.count.CountKind;
import org.lotse.funding.api.count.CountSource;
import org.lotse.funding.core.Told;
import org.lotse.platform.api.access.AccessDenied;
import org.lotse.platform.testing.databases.OnEachDatabase;

/** Tables that are taken in as a whole, in versions, and held against the calculation. */
@OnEachDatabase
class JpaAllocationTablesTest {

    private static final String PROGRAMME = "vwv-2017";

    @RegisterExtension
    static final FundingDatabase DATABASE = new FundingDatabase();

    private FundingServices all;

    @BeforeEach
    void inTheDistrict() {
        DATABASE.scope().in(Towns.DISTRICT);
        all = FundingServices.all(DATABASE);
    }

    @Test
    void tableIsReadTakenInAndKeptInVersions() throws IOException {
        var read = read("AGS;Gemeinde;Personen;Betrag", "8335022;Engen;64;50.949", "08335055;Moos;25;19.902");
        assertThat(read.isGood()).isTrue();
        assertThat(take(read, null)).isEqualTo(1);
        assertThat(take(read("AGS;Betrag", "08335022;50949"), null)).isEqualTo(2);

        DATABASE.reopen();
        all = FundingServices.all(DATABASE);

        assertThat(all.tables.versions(PROGRAMME))
                .extracting(AllocationTable::number)
                .containsExactly(2, 1);
        assertThat(all.tables.versions(PROGRAMME).getLast().rows())
                .containsExactly(
                        new AllocationRow(Towns.ENGEN, 64, new BigDecimal("50949.00"), null),
                        new AllocationRow(Towns.MOOS, 25, new BigDecimal("19902.00"), null));
        assertThat(all.tables.versions("vwv-2020")).isEmpty();
    }

    @Test
    void nothingIsHalfTakenIn() {
        assertThat(refusal(() -> all.tables.take(new TakeTable(
                        PROGRAMME,
                        "a.csv",
                        List.of(
                                new AllocationRow(Towns.ENGEN, 64, null, null),
                                new AllocationRow(Towns.MOOS, null, new BigDecimal("-1"), null)),
                        CountKind.FINAL,
                        Told.COUNTED))))
                .isEqualTo("rows funding.rule.table-row");

        assertThat(all.tables.versions(PROGRAMME)).isEmpty();
        assertThat(all.counts.list(PROGRAMME)).allMatch(row -> row.best().isEmpty());
    }

    @Test
    void thirtyThousandRowsAreRefused() {
        var lines = new String[30_001];
        Arrays.fill(lines, "08335022;50949");
        lines[0] = "AGS;Betrag";

        assertThat(refusal(() -> read(lines))).isEqualTo("file tables.rule.rows");
    }

    @Test
    void headCountsOfTheTableAreEnteredWithTheirSource() throws IOException {
        take(read("AGS;Personen", "08335022;64"), CountKind.FINAL);
        take(read("AGS;Personen", "08335022;64"), CountKind.FINAL);
        take(read("AGS;Personen", "08335022;65"), CountKind.FINAL);

        var history = all.counts.find(PROGRAMME, Towns.ENGEN).orElseThrow();
        assertThat(history.entries()).extracting(CountEntry::persons).containsExactly(65, 64);
        assertThat(history.entries()).extracting(CountEntry::source).containsOnly(CountSource.IMPORT);
        assertThat(history.entries().getFirst().reason()).isEqualTo("anlage-1.csv (3)");
    }

    @Test
    void differencesAreExplained() throws IOException {
        take(read("AGS;Personen", "08335022;64", "08335055;25", "08335025;20", "08335061;22"), CountKind.FINAL);
        take(
                read(
                        "AGS;Betrag;allein",
                        "08335022;50.949;ja",
                        "08335055;19.106;",
                        "08335025;15.923;",
                        "08335061;99.999,5;",
                        "08335043;332.761;"),
                null);

        var compared = all.tables.compare(PROGRAMME, 2);

        assertThat(compared)
                .extracting(row -> row.name() + " " + row.kind())
                .containsExactly(
                        "Engen SAME",
                        "Gaienhofen ROUNDING",
                        "Konstanz NO_COUNT",
                        "Moos OTHER_COUNT",
                        "Öhningen UNEXPLAINED",
                        "Singen (Hohentwiel) NOT_IN_TABLE");
        assertThat(compared.get(3).impliedPersons()).contains(24);
        assertThat(compared.get(3).difference()).isEqualByComparingTo("-796");
        assertThat(compared.getFirst().saysOtherwise()).isTrue();
        assertThat(compared.getFirst().step().orElseThrow().terms())
                .containsExactly(new BigDecimal(64), new BigDecimal(58000000), new BigDecimal(72857));
    }

    @Test
    void whoMayNotIsRefused() {
        var reader = new FundingServices(DATABASE, FundingPermissions.READ);

        assertThat(reader.tables.versions(PROGRAMME)).isEmpty();
        assertThatExceptionOfType(AccessDenied.class)
                .isThrownBy(() -> reader.tables.read("a.csv", new ByteArrayInputStream(new byte[0])));
        assertThatExceptionOfType(AccessDenied.class)
                .isThrownBy(() -> reader.tables.take(new TakeTable(PROGRAMME, "a.csv", List.of(), null, null)));
        assertThatExceptionOfType(AccessDenied.class)
                .isThrownBy(() -> new FundingServices(DATABASE).tables.compare(PROGRAMME, 1));
    }

    private ReadTable read(String... lines) throws IOException {
        return all.tables.read(
                "anlage-1.csv",
                new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)));
    }

    private int take(ReadTable table, @Nullable CountKind counts) {
        return all.tables.take(new TakeTable(
                PROGRAMME,
                table.fileName(),
                table.rows().stream()
                        .flatMap(row -> Optional.ofNullable(row.row()).stream())
                        .toList(),
                counts,
                Told.COUNTED));
    }
}
