package org.lotse.cases.core.application.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.lotse.cases.api.figures.FigureKind;
import org.lotse.cases.api.figures.FigureTexts;
import org.lotse.cases.api.report.QuarterReports;
import org.lotse.cases.api.report.ReportTexts;
import org.lotse.cases.api.report.SideBySide;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.api.workbook.Cell;
import org.lotse.platform.api.workbook.Sheet;
import org.lotse.platform.api.workbook.Workbook;

/** What municipalities reported about a quarter as a workbook: a sheet for each figure, without what was replaced. */
final class DistrictBook {

    private final QuarterReports reports;
    private final ReportTexts said;
    private final Locale language;

    DistrictBook(QuarterReports reports, Texts texts, Locale language) {
        this.reports = reports;
        this.language = language;
        FigureTexts.Source source = (key, arguments) -> texts.get(language, key, arguments);
        said = new ReportTexts(source, new FigureTexts(source, language));
    }

    Workbook workbook() {
        return new Workbook(
                language,
                Arrays.stream(FigureKind.values())
                        .flatMap(kind -> kind.measures().stream().map(measure -> sheet(kind, measure)))
                        .toList());
    }

    private Sheet sheet(FigureKind kind, FigureKind.Measure measure) {
        var table = reports.compared(kind, measure);
        var rows = new ArrayList<List<Cell>>();
        table.lines().stream()
                .filter(line -> !line.report().replaced())
                .map(DistrictBook::cells)
                .forEach(rows::add);
        rows.add(numbers(
                Stream.of(
                        Cell.of(said.sum()), Cell.of((String) null), Cell.of((String) null), Cell.of(reports.cases())),
                table.sums()));
        return new Sheet(said.figure(kind, measure), above(kind, measure), said.heads(table), rows);
    }

    private List<String> above(FigureKind kind, FigureKind.Measure measure) {
        return List.of(
                said.figure(kind, measure),
                said.quarter(reports.quarter()),
                said.came(reports),
                said.missing(reports),
                said.rounded());
    }

    private static List<Cell> cells(SideBySide.Line line) {
        var report = line.report();
        return numbers(
                Stream.of(
                        Cell.of(report.town()),
                        Cell.of(report.version()),
                        Cell.of(report.sentOn()),
                        Cell.of(report.figures().cases())),
                line.values());
    }

    private static List<Cell> numbers(Stream<Cell> before, List<Double> values) {
        return Stream.concat(before, values.stream().map(value -> Cell.of(Math.round(value))))
                .toList();
    }
}
