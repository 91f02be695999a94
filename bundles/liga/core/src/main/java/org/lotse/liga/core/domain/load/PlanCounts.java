package org.lotse.liga.core.domain.load;

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
}
