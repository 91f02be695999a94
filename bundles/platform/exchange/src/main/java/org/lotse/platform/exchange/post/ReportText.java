package org.lotse.platform.exchange.post;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lotse.platform.api.exchange.FigureKey;
import org.lotse.platform.api.exchange.ReportPeriod;

/**
 * What a report says, and how it is written while it is under way: the first line tells period and version, every other one a figure.
 * Reading it lets nothing in but codes and whole numbers.
 *
 * @param period the days it is about
 * @param version counted for kind and period
 * @param figures at least one
 */
public record ReportText(ReportPeriod period, int version, SortedMap<FigureKey, Long> figures) {

    private static final int HEAD = 3;

    /** Keeps a copy. */
    public ReportText {
        figures = new TreeMap<>(figures);
    }

    /** As it is sealed. */
    public String written() {
        return Stream.concat(
                        Stream.of(period.first() + " " + period.last() + " " + version),
                        figures.entrySet().stream().map(figure -> figure.getKey() + " " + figure.getValue()))
                .collect(Collectors.joining("\n"));
    }

    /** @throws IllegalArgumentException if it is no report */
    static ReportText read(String text) {
        var lines = text.lines().toList();
        var head = lines.isEmpty() ? new String[0] : lines.getFirst().split(" ", -1);
        if (head.length != HEAD) {
            throw new IllegalArgumentException("Not a report");
        }
        try {
            return new ReportText(
                    new ReportPeriod(LocalDate.parse(head[0]), LocalDate.parse(head[1])),
                    Integer.parseInt(head[2]),
                    lines.stream()
                            .skip(1)
                            .map(ReportText::figure)
                            .collect(Collectors.toMap(
                                    Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, TreeMap::new)));
        } catch (DateTimeException notADay) {
            throw new IllegalArgumentException("Not a report", notADay);
        }
    }

    private static Map.Entry<FigureKey, Long> figure(String line) {
        var between = line.indexOf(' ');
        if (between < 0) {
            throw new IllegalArgumentException("Not a figure");
        }
        return Map.entry(new FigureKey(line.substring(0, between)), Long.valueOf(line.substring(between + 1)));
    }
}
