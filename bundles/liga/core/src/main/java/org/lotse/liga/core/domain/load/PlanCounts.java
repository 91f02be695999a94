package org.lotse.liga.core.domain.load;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.load.PlanShare;

/**
 * Where the plans of a municipality, or of several, stand in a quarter. Each figure is rounded to five.
 *
 * @param cases cases that were accompanied
 * @param inTime those with an agreed plan that was looked at in time
 * @param overdue those with an agreed plan whose review is overdue
 * @param closed cases that were closed
 * @param settled areas of life in those with a good outcome: a regular service took over, or nobody is needed
 * @param unsettled areas of life in those of which nobody took over
 */
public record PlanCounts(int cases, int inTime, int overdue, int closed, int settled, int unsettled) {

    private static final int HUNDRED = 100;
    private static final int STEP = 5;

    /** Nothing. */
    public static final PlanCounts NONE = new PlanCounts(0, 0, 0, 0, 0, 0);

    /** Both together. */
    public PlanCounts plus(PlanCounts other) {
        return new PlanCounts(
                cases + other.cases,
                inTime + other.inTime,
                overdue + other.overdue,
                closed + other.closed,
                settled + other.settled,
                unsettled + other.unsettled);
    }

    /** As shares, as far as there is enough to say. */
    public PlanShare share() {
        var areas = settled + unsettled;
        return new PlanShare(
                cases,
                percent(inTime + overdue, cases),
                percent(inTime, inTime + overdue),
                closed,
                closed < PlanShare.LEAST
                        ? null
                        : BigDecimal.valueOf(areas).divide(BigDecimal.valueOf(closed), 1, RoundingMode.HALF_UP),
                percent(settled, areas));
    }

    /** To the nearest five; never more than all, which figures that are rounded on their own may add up to. */
    private static @Nullable Integer percent(int part, int whole) {
        if (whole < PlanShare.LEAST) {
            return null;
        }
        return Math.min(HUNDRED, Math.round((float) part * HUNDRED / whole / STEP) * STEP);
    }
}
