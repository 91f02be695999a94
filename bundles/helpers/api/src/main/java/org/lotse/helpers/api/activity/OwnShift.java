package org.lotse.helpers.api.activity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A shift that a volunteer is signed up for.
 *
 * @param shift the shift
 * @param state whether they have a place
 * @param signedUpOn the day on which they signed up
 * @param movedUpOn the day on which they moved up from the waiting list, or null if they did not
 */
public record OwnShift(
        ShiftSummary shift,
        SignUpState state,
        LocalDate signedUpOn,
        @Nullable LocalDate movedUpOn) {}
