package org.lotse.funding.core.application.use;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.lotse.funding.api.use.UseFigures;
import org.lotse.funding.api.use.UseSheet;

/** The lines of figures on papers, in the order in which they are read. */
final class UseRows {

    private UseRows() {}

    /**
     * A line.
     *
     * @param key of its name
     * @param money whether it is euros; else it is days of whole posts
     * @param toDate until the chosen day
     * @param whole of the whole time
     */
    record Row(String key, boolean money, BigDecimal toDate, BigDecimal whole) {}

    static List<Row> of(UseSheet sheet) {
        return List.of(
                row("financed", false, sheet, UseFigures::financedDays),
                row("filled", false, sheet, UseFigures::filledDays),
                row("granted", true, sheet, UseFigures::granted),
                row("reachable", true, sheet, UseFigures::reachable),
                row("earned", true, sheet, UseFigures::earned),
                row("unused", true, sheet, UseFigures::unused),
                row("actual", true, sheet, UseFigures::actual),
                row("expected", true, sheet, UseFigures::expected),
                row("own", true, sheet, UseFigures::own));
    }

    private static Row row(String key, boolean money, UseSheet sheet, Function<UseFigures, BigDecimal> figure) {
        return new Row(key, money, figure.apply(sheet.toDate()), figure.apply(sheet.whole()));
    }
}
