package org.lotse.funding.api.instalment;

import java.util.List;
import org.lotse.funding.api.application.ApplicationId;

/**
 * Another version of the plan, with other days or amounts.
 *
 * @param grant of which
 * @param revision of the sheet as the person saw it
 * @param lines all of them, at least one
 * @param reason why, for example which letter of the authority says so
 */
public record RevisePlan(ApplicationId grant, long revision, List<PlanLine> lines, String reason) {

    /** More lines than any authority pays. */
    public static final int LINES = 60;

    /** Copies the list. */
    public RevisePlan {
        lines = List.copyOf(lines);
    }
}
