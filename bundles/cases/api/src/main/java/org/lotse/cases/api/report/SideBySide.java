package org.lotse.cases.api.report;

import java.util.List;
import org.lotse.cases.api.figures.FigureKind;

/**
 * One figure of all municipalities.
 *
 * @param kind the table it comes from
 * @param keys its rows, which are columns here, in their order
 * @param lines one for each report, those that were replaced too
 * @param sums for each column, of those that count
 */
public record SideBySide(FigureKind kind, List<String> keys, List<Line> lines, List<Double> sums) {

    /** Copies the lists, so that the table never changes. */
    public SideBySide {
        keys = List.copyOf(keys);
        lines = List.copyOf(lines);
        sums = List.copyOf(sums);
    }

    /**
     * A municipality's line.
     *
     * @param report whose
     * @param values for each column
     */
    public record Line(TownReport report, List<Double> values) {

        /** Copies the values, so that the line never changes. */
        public Line {
            values = List.copyOf(values);
        }
    }
}
