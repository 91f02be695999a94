package org.lotse.cases.core.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.lotse.cases.core.Cases.CLOCK;
import static org.lotse.cases.core.Cases.TODAY;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.figures.FigureKind;
import org.lotse.cases.api.figures.FigureQuery;
import org.lotse.cases.api.figures.Figures;
import org.lotse.cases.api.report.Quarter;
import org.lotse.cases.api.report.SendReport;
import org.lotse.cases.api.report.SentReport;
import org.lotse.cases.api.report.TownReport;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.api.workbook.Cell;
import org.lotse.platform.testing.FakeAccess;
import org.lotse.platform.testing.FixedScope;

/** What goes to the district, and what it sees. The town has one case, of somebody who came in 2016. */
class FigureReportsTest {

    private static final TenantId DISTRICT = new TenantId("08335");
    private static final Quarter LAST = new Quarter(2017, 2);

    private final InMemoryCases module = new InMemoryCases(
            new FakeAccess(CasesPermissions.READ, CasesPermissions.REPORT, CasesPermissions.DISTRICT_FIGURES), CLOCK);

    @Test
    void whatGoesIsRoundedAlsoForWhoeverReadsCases() {
        var preview = module.reports.preview(LAST);

        assertThat(preview.district()).isEqualTo("Landkreis Konstanz");
        assertThat(preview.version()).isEqualTo(1);
        assertThat(preview.figures().rounded()).isTrue();
        assertThat(preview.figures().cases()).as("one is none").isZero();
        assertThat(preview.figures().of(FigureKind.ENTRY_YEAR).rows()).isEmpty();
        assertThat(preview.figures().query()).isEqualTo(new FigureQuery(LAST.first(), LAST.last(), null));
    }

    @Test
    void quartersThatAreOverCanBeReported() {
        assertThat(Quarter.of(TODAY)).isEqualTo(new Quarter(2017, 3));
        assertThat(module.reports.quarters())
                .hasSize(8)
                .startsWith(LAST, new Quarter(2017, 1), new Quarter(2016, 4))
                .endsWith(new Quarter(2015, 3));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> module.reports.preview(Quarter.of(TODAY)))
                .satisfies(refusal -> assertThat(refusal.field()).contains("quarter"));
    }

    @Test
    void nothingGoesThatNobodyHasSeen() {
        var others = new Figures(new FigureQuery(LAST.first(), LAST.last(), null), true, 5, List.of());

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> module.reports.send(new SendReport(LAST, others)))
                .withMessage("cases.rule.report-changed");
        assertThat(module.reports.sent()).isEmpty();
    }

    @Test
    void secondVersionReplacesTheFirstAndBothStay() {
        send();
        assertThat(module.reports.preview(LAST).version()).isEqualTo(2);
        assertThat(send()).isEqualTo(2);

        assertThat(module.reports.sent())
                .extracting(SentReport::quarter, SentReport::version)
                .containsExactly(tuple(LAST, 2), tuple(LAST, 1));
        module.scope.in(DISTRICT);
        assertThat(module.districtFigures.of(LAST).reports())
                .extracting(TownReport::town, TownReport::version, TownReport::replaced)
                .containsExactly(tuple("Konstanz", 2, false), tuple("Konstanz", 1, true));
    }

    @Test
    void districtSeesWhoIsMissing() {
        module.scope.in(DISTRICT);
        assertThat(module.districtFigures.of(LAST).missing()).containsExactly("Konstanz", "Singen (Hohentwiel)");
        assertThat(module.districtFigures.quarters()).containsExactly(LAST);

        module.scope.in(FixedScope.SINGEN);
        send();

        module.scope.in(DISTRICT);
        assertThat(module.districtFigures.of(LAST).missing()).containsExactly("Konstanz");
    }

    @Test
    void workbookHasASheetForEachFigureAndASum() {
        send();
        module.scope.in(DISTRICT);

        ReportActs.write(module);

        var sheets = module.workbooks.workbooks().getLast().sheets();
        assertThat(sheets).hasSize(18);
        assertThat(sheets.getFirst().rows())
                .hasSize(2)
                .allSatisfy(row -> assertThat(row).hasSizeGreaterThanOrEqualTo(4));
        assertThat(sheets.getFirst().rows().getFirst()).startsWith(Cell.of("Konstanz"), Cell.of(1), Cell.of(TODAY));
    }

    private int send() {
        return module.reports.send(
                new SendReport(LAST, module.reports.preview(LAST).figures()));
    }
}
