package org.lotse.cases.core.domain.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lotse.cases.api.figures.FigureKind;
import org.lotse.cases.api.figures.FigureQuery;
import org.lotse.cases.api.figures.FigureRow;
import org.lotse.cases.api.figures.Figures;
import org.lotse.platform.api.exchange.FigureKey;

class ReportCodesTest {

    private static final FigureQuery SUMMER =
            new FigureQuery(LocalDate.of(2017, 4, 1), LocalDate.of(2017, 6, 30), null);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CASES",
                "STATUS.OPENED.CASES",
                "ENTRY_YEAR.2015.CASES",
                "ENTRY_YEAR.UNKNOWN.CASES",
                "CONTACTS.HOME_VISIT.HOURS",
                "CHANGE.LEGAL_STATUS.BETTER",
                "PERSONS.LAST_DAY.PERSONS"
            })
    void figuresOfTheTablesAreKnown(String key) {
        assertThat(ReportCodes.knows(new FigureKey(key))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HADDAD",
                "STATUS.HADDAD.CASES",
                "ENTRY_YEAR.HADDAD.CASES",
                "ENTRY_YEAR.20155.CASES",
                "STATUS.OPENED.HOURS",
                "STATUS.OPENED",
                "NOTES.OPENED.CASES"
            })
    void nothingElseIs(String key) {
        assertThat(ReportCodes.knows(new FigureKey(key))).isFalse();
    }

    @Test
    void exactFiguresAreNotWritten() {
        var exact = new Figures(SUMMER, false, 7, List.of());

        assertThatThrownBy(() -> ReportCodes.write(exact)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void yearsComeBackInTheirOrderAndWhatIsNotKnownIsOverlooked() {
        var figures = ReportCodes.read(
                SUMMER,
                Map.of(
                        new FigureKey("CASES"), 45L,
                        new FigureKey("ENTRY_YEAR.2016.CASES"), 25L,
                        new FigureKey("ENTRY_YEAR.2015.CASES"), 20L,
                        new FigureKey("ENTRY_YEAR.2015.LATER"), 20L,
                        new FigureKey("LATER.ADDED"), 5L));

        assertThat(figures.cases()).isEqualTo(45);
        assertThat(figures.rounded()).isTrue();
        assertThat(figures.of(FigureKind.ENTRY_YEAR).rows())
                .containsExactly(new FigureRow("2015", List.of(20d)), new FigureRow("2016", List.of(25d)));
        assertThat(figures.of(FigureKind.CONTACTS).rows()).isEmpty();
    }
}
