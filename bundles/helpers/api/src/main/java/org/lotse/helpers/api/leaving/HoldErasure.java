package org.lotse.helpers.api.leaving;

import java.time.LocalDate;
import org.lotse.helpers.api.VolunteerId;

/**
 * Command: do not erase somebody who has left until a day. A hold that is there is replaced.
 *
 * @param volunteer whom
 * @param revision the revision that the person saw when deciding
 * @param reason why, at most {@value #REASON_LENGTH} letters
 * @param until the last day, today or later and at most {@value #MOST_MONTHS} months from now, so that nobody is forgotten
 */
public record HoldErasure(VolunteerId volunteer, long revision, String reason, LocalDate until) {

    /** Longest reason. */
    public static final int REASON_LENGTH = 300;

    /** Longest time at once. */
    public static final int MOST_MONTHS = 12;
}
