package org.lotse.cases.core.application;

import java.util.List;
import org.lotse.cases.api.figures.FigureKind;
import org.lotse.cases.api.figures.FigureQuery;
import org.lotse.cases.api.figures.FigureRow;
import org.lotse.cases.core.domain.figures.Counts;

/** A town in which one person came in 2016, and nothing else is known. What a database counts is tested on databases. */
final class NoCounts implements Counts {

    @Override
    public long cases(FigureQuery query) {
        return 1;
    }

    @Override
    public List<FigureRow> rows(FigureKind kind, FigureQuery query) {
        return kind == FigureKind.ENTRY_YEAR ? List.of(new FigureRow("2016", List.of(1d))) : List.of();
    }
}
