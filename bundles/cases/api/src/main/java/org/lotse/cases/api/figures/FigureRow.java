package org.lotse.cases.api.figures;

import java.util.List;

/**
 * A line of a table.
 *
 * @param key what it is about: the name of a constant, a year; {@link #UNKNOWN} if nobody noted it
 * @param values one for each measure; hours have tenths
 */
public record FigureRow(String key, List<Double> values) {

    /** Not noted. */
    public static final String UNKNOWN = "UNKNOWN";

    /** Copies the values, so that the row never changes. */
    public FigureRow {
        values = List.copyOf(values);
    }
}
