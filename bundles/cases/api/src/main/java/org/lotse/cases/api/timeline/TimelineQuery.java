package org.lotse.cases.api.timeline;

import java.util.Set;
import org.lotse.cases.api.CaseId;

/**
 * What somebody wants to see of a case's course.
 *
 * @param caseId whose
 * @param kinds only these; none means all
 * @param words only what holds all of these words, separated by blanks, upper and lower case alike; blank for all
 * @param most at most so many entries, 1 to {@value CaseTimeline#MOST}
 */
public record TimelineQuery(CaseId caseId, Set<TimelineKind> kinds, String words, int most) {

    /** Keeps a copy of the kinds. */
    public TimelineQuery {
        kinds = Set.copyOf(kinds);
    }
}
