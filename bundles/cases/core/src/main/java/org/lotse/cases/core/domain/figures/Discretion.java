package org.lotse.cases.core.domain.figures;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import org.lotse.cases.api.figures.FigureQuery;
import org.lotse.cases.api.figures.FigureRow;
import org.lotse.cases.api.figures.FigureTable;
import org.lotse.cases.api.figures.Figures;

/**
 * What somebody is told who may see no case. Who knows that a neighbour's case was closed last Tuesday could ask for that Tuesday and
 * read the reason; so periods are whole quarters, and every figure, totals too, is rounded on its own (ADR 44).
 */
public final class Discretion {

    private static final long STEP = 5;
    private static final int MONTHS_OF_A_QUARTER = 3;

    private Discretion() {}

    /** The quarters in which the period lies; of the current one, what is over. */
    public static FigureQuery widened(FigureQuery query, LocalDate today) {
        var first = beginOfQuarter(query.from());
        var last = beginOfQuarter(query.to()).plusMonths(MONTHS_OF_A_QUARTER).minusDays(1);
        var isRunning = !today.isBefore(first) && today.isBefore(last);
        return new FigureQuery(first, isRunning ? today : last, query.standing());
    }

    /** The same figures to the nearest five: one and two are none. */
    public static Figures rounded(Figures figures) {
        return new Figures(
                figures.query(),
                true,
                (long) rounded((double) figures.cases()),
                figures.tables().stream().map(Discretion::rounded).toList());
    }

    /** A year in which nobody is left goes: that it is there tells that somebody came. */
    private static FigureTable rounded(FigureTable table) {
        return new FigureTable(
                table.kind(),
                table.rows().stream()
                        .map(row -> new FigureRow(
                                row.key(),
                                row.values().stream().map(Discretion::rounded).toList()))
                        .filter(row ->
                                table.kind().isFixed() || row.values().stream().anyMatch(value -> value > 0))
                        .toList());
    }

    private static double rounded(double figure) {
        return Math.round(figure / STEP) * STEP;
    }

    private static LocalDate beginOfQuarter(LocalDate day) {
        return day.with(IsoFields.DAY_OF_QUARTER, 1);
    }
}
