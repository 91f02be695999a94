package org.lotse.cases.core.domain.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lotse.cases.api.Standing;
import org.lotse.cases.api.figures.FigureKind;
import org.lotse.cases.api.figures.FigureQuery;
import org.lotse.cases.api.figures.FigureRow;
import org.lotse.cases.api.figures.FigureTable;
import org.lotse.cases.api.figures.Figures;

class DiscretionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void singleDayBecomesItsQuarter() {
        var day = LocalDate.of(2024, 2, 29);

        assertThat(Discretion.widened(new FigureQuery(day, day, Standing.CLOSED), TODAY))
                .isEqualTo(new FigureQuery(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 3, 31), Standing.CLOSED));
    }

    @Test
    void currentQuarterEndsToday() {
        assertThat(Discretion.widened(
                        new FigureQuery(LocalDate.of(2025, 12, 31), LocalDate.of(2026, 10, 2), null), TODAY))
                .isEqualTo(new FigureQuery(LocalDate.of(2025, 10, 1), TODAY, null));
    }

    @Test
    void oneAndTwoAreNoneAndSoAreTheirHours() {
        var table = new FigureTable(
                FigureKind.CONTACTS,
                List.of(
                        new FigureRow("OFFICE", List.of(2d, 1.5, 1d)),
                        new FigureRow("DIGITAL", List.of(3d, 7.4, 7.5))));

        assertThat(rounded(table))
                .containsExactly(
                        new FigureRow("OFFICE", List.of(0d, 0d, 0d)), new FigureRow("DIGITAL", List.of(5d, 5d, 10d)));
    }

    @Test
    void yearOfOnePersonIsNotNamed() {
        var years = new FigureTable(
                FigureKind.ENTRY_YEAR,
                List.of(new FigureRow("1998", List.of(1d)), new FigureRow("2015", List.of(13d))));

        assertThat(rounded(years)).containsExactly(new FigureRow("2015", List.of(15d)));
    }

    private static List<FigureRow> rounded(FigureTable table) {
        var figures = Discretion.rounded(new Figures(new FigureQuery(TODAY, TODAY, null), false, 102, List.of(table)));
        assertThat(figures.rounded()).isTrue();
        assertThat(figures.cases()).isEqualTo(100);
        return figures.tables().getFirst().rows();
    }
}
