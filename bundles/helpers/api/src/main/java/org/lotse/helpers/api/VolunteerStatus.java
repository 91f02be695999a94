package org.lotse.helpers.api;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How far a volunteer has come. The way leads from the first interest over the interview and the clearing to being
 * active; whoever leaves is erased after a while, and comes back before that by a decision of its own
 * ({@link org.lotse.helpers.api.leaving.Departures}).
 */
public enum VolunteerStatus {
    /** Has got in touch; waits for an interview. */
    INTERESTED,
    /** Has been interviewed; papers and agreement are still open. */
    INTERVIEWED,
    /** Everything needed is there; may be asked to help. */
    CLEARED,
    /** Helps. */
    ACTIVE,
    /** Has taken a break and is not asked meanwhile. */
    PAUSED,
    /** Helps no more. No step leads on; the clock of deletion runs. */
    LEFT;

    /** The steps that are allowed from here, in the order in which to offer them. */
    public Set<VolunteerStatus> next() {
        return switch (this) {
            case INTERESTED -> inOrder(INTERVIEWED, LEFT);
            case INTERVIEWED -> inOrder(CLEARED, LEFT);
            case CLEARED, PAUSED -> inOrder(ACTIVE, LEFT);
            case ACTIVE -> inOrder(PAUSED, LEFT);
            case LEFT -> inOrder();
        };
    }

    /** Whether no step leads on from here. */
    public boolean isFinal() {
        return next().isEmpty();
    }

    /** Whether somebody with this status can be asked to help now. */
    public boolean isAvailable() {
        return this == CLEARED || this == ACTIVE;
    }

    private static Set<VolunteerStatus> inOrder(VolunteerStatus... steps) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(List.of(steps)));
    }
}
