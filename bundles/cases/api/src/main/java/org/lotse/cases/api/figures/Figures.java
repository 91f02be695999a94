package org.lotse.cases.api.figures;

import java.util.List;

/**
 * All figures of a period.
 *
 * @param query which cases count: as asked, or with a wider period if figures are rounded
 * @param rounded whether figures are rounded to five and the period to whole quarters, since whoever asked may see no case (ADR 44)
 * @param cases how many these are
 * @param tables each kind once, in their order
 */
public record Figures(FigureQuery query, boolean rounded, long cases, List<FigureTable> tables) {

    /** Copies the tables, so that the figures never change. */
    public Figures {
        tables = List.copyOf(tables);
    }

    /** The table of a kind. */
    public FigureTable of(FigureKind kind) {
        return tables.stream().filter(table -> table.kind() == kind).findFirst().orElseThrow();
    }
}
