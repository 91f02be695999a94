package org.lotse.cases.api.figures;

import java.util.List;

/**
 * All figures of a period.
 *
 * @param query which cases count
 * @param cases how many these are
 * @param tables each kind once, in their order
 */
public record Figures(FigureQuery query, long cases, List<FigureTable> tables) {

    /** Copies the tables, so that the figures never change. */
    public Figures {
        tables = List.copyOf(tables);
    }

    /** The table of a kind. */
    public FigureTable of(FigureKind kind) {
        return tables.stream().filter(table -> table.kind() == kind).findFirst().orElseThrow();
    }
}
