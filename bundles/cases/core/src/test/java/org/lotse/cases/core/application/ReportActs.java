package org.lotse.cases.core.application;

import static org.lotse.cases.core.Cases.TODAY;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.figures.FigureQuery;
import org.lotse.cases.api.figures.Figures;
import org.lotse.cases.api.report.Quarter;
import org.lotse.cases.api.report.SendReport;
import org.lotse.cases.core.application.PermissionsTest.Act;

/** Who may do what with reports. */
final class ReportActs {

    private static final Quarter SOME_QUARTER = Quarter.of(TODAY).previous();
    private static final Figures SOME_FIGURES =
            new Figures(new FigureQuery(SOME_QUARTER.first(), SOME_QUARTER.last(), null), true, 0, List.of());

    private ReportActs() {}

    static Stream<Act> all() {
        return Stream.of(
                new Act("FigureReports.quarters", CasesPermissions.REPORT, all -> all.reports.quarters()),
                new Act("FigureReports.preview", CasesPermissions.REPORT, all -> all.reports.preview(SOME_QUARTER)),
                new Act(
                        "FigureReports.send",
                        CasesPermissions.REPORT,
                        all -> all.reports.send(new SendReport(SOME_QUARTER, SOME_FIGURES))),
                new Act("FigureReports.sent", CasesPermissions.REPORT, all -> all.reports.sent()),
                new Act(
                        "DistrictFigures.quarters",
                        CasesPermissions.DISTRICT_FIGURES,
                        all -> all.districtFigures.quarters()),
                new Act(
                        "DistrictFigures.of",
                        CasesPermissions.DISTRICT_FIGURES,
                        all -> all.districtFigures.of(SOME_QUARTER)),
                new Act("DistrictFigures.write", CasesPermissions.DISTRICT_FIGURES, ReportActs::write));
    }

    static void write(InMemoryCases all) {
        try {
            all.districtFigures.write(SOME_QUARTER, Locale.GERMAN, OutputStream.nullOutputStream());
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }
}
