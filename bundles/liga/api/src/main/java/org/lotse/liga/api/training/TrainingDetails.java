package org.lotse.liga.api.training;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A training as shown when opened.
 *
 * @param id identity
 * @param revision how often what is written down was changed; goes back in commands
 * @param data everything that is written down
 * @param state how it stands today
 * @param mandatory whether holders of posts have to take part in one of this subject by a rule of today
 * @param cancellation that it does not take place, or null
 * @param participants everybody in line
 */
public record TrainingDetails(
        TrainingId id,
        long revision,
        TrainingData data,
        TrainingState state,
        boolean mandatory,
        @Nullable TrainingCancellation cancellation,
        List<Participant> participants) {

    /** Keeps a copy. */
    public TrainingDetails {
        participants = List.copyOf(participants);
    }
}
