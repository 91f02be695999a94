package org.lotse.cases.core.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lotse.cases.core.Cases.CLOCK;
import static org.lotse.cases.core.Cases.TODAY;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.figures.FigureKind;
import org.lotse.cases.api.figures.FigureQuery;
import org.lotse.platform.api.print.Part;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.testing.FakeAccess;

class TransactionalCaseFiguresTest {

    private final InMemoryCases module = new InMemoryCases(new FakeAccess(CasesPermissions.FIGURES), CLOCK);

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
