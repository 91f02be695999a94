package org.lotse.cases.core.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lotse.cases.core.Cases.CLOCK;
import static org.lotse.cases.core.Cases.TODAY;

import java.time.temporal.IsoFields;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.figures.FigureKind;
import org.lotse.cases.api.figures.FigureQuery;
import org.lotse.cases.api.figures.FigureRow;
import org.lotse.platform.api.print.Part;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.workbook.Cell;
import org.lotse.platform.testing.FakeAccess;

class TransactionalCaseFiguresTest {

    private final InMemoryCases module =
            new InMemoryCases(new FakeAccess(CasesPermissions.FIGURES, CasesPermissions.READ), CLOCK);

    @Test
    void everyTableIsThereInItsOrder() {
        var figures = module.figures.of(new FigureQuery(TODAY.minusYears(1), TODAY, null));

        assertThat(figures.tables()).extracting(table -> table.kind()).containsExactly(FigureKind.values());
        assertThat(figures.cases()).isEqualTo(1);
    }

    @Test
    void periodDoesNotEndBeforeItBegins() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> module.figures.of(new FigureQuery(TODAY, TODAY.minusDays(1), null)))
                .satisfies(refusal -> assertThat(refusal.field()).contains("to"));
        assertThat(module.figures.of(new FigureQuery(TODAY, TODAY, null)).tables())
                .isNotEmpty();
    }

    @Test
    void whoSeesNoCaseRecognisesNobody() {
        var alone = new InMemoryCases(new FakeAccess(CasesPermissions.FIGURES), CLOCK);

        var figures = alone.figures.of(new FigureQuery(TODAY, TODAY, null));

        assertThat(figures.rounded()).isTrue();
        assertThat(figures.cases()).isZero();
        assertThat(figures.of(FigureKind.ENTRY_YEAR).rows()).isEmpty();
        assertThat(figures.query().from()).isEqualTo(TODAY.with(IsoFields.DAY_OF_QUARTER, 1));
    }

    @Test
    void whoReadsCasesSeesExactFiguresOfADay() {
        var figures = module.figures.of(new FigureQuery(TODAY, TODAY, null));

        assertThat(figures.rounded()).isFalse();
        assertThat(figures.query()).isEqualTo(new FigureQuery(TODAY, TODAY, null));
        assertThat(figures.of(FigureKind.ENTRY_YEAR).rows()).containsExactly(new FigureRow("2016", List.of(1d)));
    }

    @Test
    void workbookHasASheetForEachTableWithNumbersToReckonWith() {
        module.writeFigures(new FigureQuery(TODAY.minusYears(1), TODAY, null));

        var workbook = module.workbooks.workbooks().getLast();
        assertThat(workbook.sheets()).hasSameSizeAs(FigureKind.values());
        assertThat(workbook.sheets().get(FigureKind.ENTRY_YEAR.ordinal()).rows())
                .containsExactly(List.of(Cell.of("2016"), Cell.of(1)));
        assertThat(workbook.sheets().getFirst().above()).doesNotContain("cases.figures.rounded");
    }

    @Test
    void whatIsTakenAlongIsRoundedToo() {
        var alone = new InMemoryCases(new FakeAccess(CasesPermissions.FIGURES), CLOCK);

        alone.writeFigures(new FigureQuery(TODAY, TODAY, null));
        alone.printFigures(new FigureQuery(TODAY, TODAY, null));

        assertThat(alone.workbooks.workbooks().getLast().sheets()).allSatisfy(sheet -> {
            assertThat(sheet.above()).contains("cases.figures.rounded");
            assertThat(sheet.rows()).isEmpty();
        });
        assertThat(alone.papers.papers().getLast().parts()).noneMatch(part -> part instanceof Part.Table);
    }

    @Test
    void sheetShowsWhatIsNotEmpty() {
        module.printFigures(new FigureQuery(TODAY.minusYears(1), TODAY, null));

        var paper = module.papers.papers().getLast();
        var tables = paper.parts().stream()
                .filter(part -> part instanceof Part.Table)
                .map(part -> (Part.Table) part)
                .toList();
        assertThat(tables).hasSize(1);
        assertThat(tables.getFirst().rows()).containsExactly(List.of("2016", "1"));
    }
}
