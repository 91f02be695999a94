package org.lotse.helpers.api.activity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A shift as shown when opened, with everybody who is signed up.
 *
 * @param id identity
 * @param revision how often what is written down was changed; goes back in commands. Signing up does not count
 * @param activity what it belongs to
 * @param of what is written down about the activity
 * @param data everything that is written down
 * @param cancellation that it does not take place, or null if it does
 * @param placed who has a place, in the order in which they signed up
 * @param waiting who waits for one, the first in line first
 */
public record ShiftDetails(
        ShiftId id,
        long revision,
        ActivityId activity,
        ActivityData of,
        ShiftData data,
        @Nullable Cancellation cancellation,
        List<SignedUp> placed,
        List<SignedUp> waiting) {

    /** Copies the lists, so that the details never change. */
    public ShiftDetails {
        placed = List.copyOf(placed);
        waiting = List.copyOf(waiting);
    }

    /** How many of those with a place have a skill, by its tag. */
    public long having(String skill) {
        return placed.stream().filter(one -> one.skills().contains(skill)).count();
    }
}
