package org.lotse.cases.api.report;

import java.util.List;
import java.util.stream.IntStream;
import org.lotse.cases.api.figures.FigureKind;
import org.lotse.cases.api.figures.FigureRow;

/**
 * What has come about a quarter.
 *
 * @param quarter which
 * @param reports all versions: by municipality, of each the latest first
 * @param missing names of municipalities that could have reported and did not, by name
 */
public record QuarterReports(Quarter quarter, List<TownReport> reports, List<String> missing) {

    /** Copies the lists, so that the answer never changes. */
    public QuarterReports {
        reports = List.copyOf(reports);
        missing = List.copyOf(missing);
    }

    /** Those that count: the latest of each municipality. */
    public List<TownReport> counting() {
        return reports.stream().filter(report -> !report.replaced()).toList();
    }

    /** A figure of all municipalities side by side. */
    public SideBySide compared(FigureKind kind, FigureKind.Measure measure) {
        var rows = reports.stream()
                .flatMap(report -> report.figures().of(kind).rows().stream())
                .map(FigureRow::key)
                .distinct();
        var keys = (kind.isFixed() ? rows : rows.sorted()).toList();
        var place = kind.measures().indexOf(measure);
        var lines = reports.stream()
                .map(report -> new SideBySide.Line(
                        report,
                        keys.stream()
                                .map(key -> value(report, kind, key, place))
                                .toList()))
                .toList();
        var counted = lines.stream().filter(line -> !line.report().replaced()).toList();
        var sums = IntStream.range(0, keys.size())
                .mapToObj(column -> counted.stream()
                        .mapToDouble(line -> line.values().get(column))
                        .sum())
                .toList();
        return new SideBySide(kind, keys, lines, sums);
    }

    /** How many cases were reported together. */
    public long cases() {
        return counting().stream().mapToLong(report -> report.figures().cases()).sum();
    }

    private static double value(TownReport report, FigureKind kind, String key, int place) {
        return report.figures().of(kind).rows().stream()
                .filter(row -> row.key().equals(key))
                .findFirst()
                .map(row -> row.values().get(place))
                .orElse(0d);
    }
}
