package org.lotse.liga.api.load;

import java.util.List;

/**
 * Writes the targets down anew, as a whole.
 *
 * @param revision the revision that the person saw
 * @param targets in any order, no two from one day on, at most {@value #MOST}
 */
public record ReplaceCareTargets(long revision, List<CareTarget> targets) {

    /** Most targets. */
    public static final int MOST = 50;

    /** Keeps a copy. */
    public ReplaceCareTargets {
        targets = List.copyOf(targets);
    }
}
