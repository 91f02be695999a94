package org.lotse.cases.core.domain.figures;

import java.util.Arrays;
import java.util.List;
import org.lotse.cases.api.figures.FigureKind;
import org.lotse.cases.api.figures.FigureQuery;
import org.lotse.cases.api.figures.FigureRow;
import org.lotse.cases.api.figures.FigureTable;
import org.lotse.cases.api.figures.Figures;

/** Counts cases, by questions whose answers are short however many there are. Inside a transaction only. */
public interface Counts {

    /** All tables of a period, exactly as counted. */
    default Figures figures(FigureQuery query) {
        return new Figures(
                query,
                false,
                cases(query),
                Arrays.stream(FigureKind.values())
                        .map(kind -> new FigureTable(kind, rows(kind, query)))
                        .toList());
    }

    /** How many cases were accompanied in the period. */
    long cases(FigureQuery query);

    /** The rows of a table, in the order in which they are shown. */
    List<FigureRow> rows(FigureKind kind, FigureQuery query);
}
