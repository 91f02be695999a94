package org.lotse.liga.api.training;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Who takes part in trainings of the current scope's district. Reading needs {@code liga.read}, changing {@code liga.edit}. Any thread that has a
 * scope; every call is one transaction and begins at the gate. Whoever changes a line locks its training, so that people come one after the other.
 */
@ProviderType
public interface Participants {

    /** Most candidates that are told at once. */
    int MOST_CANDIDATES = 50;

    /**
     * Signs somebody up: with a place if there is one, else they wait. From the first day on it writes down that somebody came, whatever room there is.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside the component of {@link EnterParticipant} that is not acceptable: nobody with this name
     *     holds a post there today, it is not for them, they stand in line already; or if signing up is over or the training cancelled
     * @throws org.lotse.platform.api.data.ConcurrentChange if the training is gone
     */
    Participant enter(EnterParticipant command);

    /**
     * Takes somebody off, if they stand in line; whoever waits longest moves up until the day is over.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation if it is written down whether they were there
     * @throws org.lotse.platform.api.data.ConcurrentChange if the training is gone
     */
    void withdraw(TrainingId training, ParticipantId participant);

    /**
     * Writes down whether somebody with a place was there, from the first day on.
     *
     * @param attendance null takes back what was written down
     * @throws org.lotse.platform.api.rule.RuleViolation before the first day, if the training is cancelled, or if they have no place
     * @throws org.lotse.platform.api.data.ConcurrentChange if training or entry are gone
     */
    void mark(TrainingId training, ParticipantId participant, @Nullable Attendance attendance);

    /**
     * Writes down that everybody with a place was there of whom nothing is written down yet.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation before the first day, or if the training is cancelled
     * @throws org.lotse.platform.api.data.ConcurrentChange if the training is gone
     */
    void markTheRest(TrainingId training);

    /**
     * Whoever holds a post today and does not stand in line yet, by name, at most {@value #MOST_CANDIDATES}.
     *
     * @param text words that all have to occur in the name or the carrier's, or null
     */
    List<HolderChoice> candidates(TrainingId training, @Nullable String text);
}
