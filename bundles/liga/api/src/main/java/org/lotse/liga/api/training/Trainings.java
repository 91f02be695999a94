package org.lotse.liga.api.training;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Trainings that the current scope's district offers. Reading needs {@code liga.read}, changing {@code liga.edit}. Any thread that has a scope; every
 * call is one transaction and begins at the gate.
 */
@ProviderType
public interface Trainings {

    /**
     * Writes down an offer. One whose day is over can be written down too.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside the component of {@link TrainingData} that is not acceptable
     */
    TrainingId offer(TrainingData training);

    /**
     * Replaces what is written down. More places let those move up who wait; fewer take nobody off.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation as for {@link #offer}, or if it is cancelled
     * @throws org.lotse.platform.api.data.ConcurrentChange if a colleague changed it since {@link ReviseTraining#revision} or it is gone
     */
    void revise(ReviseTraining command);

    /**
     * It does not take place. Whoever is signed up stays written down, so that they can be told.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside {@code reason} without one, or if it is cancelled already
     * @throws org.lotse.platform.api.data.ConcurrentChange as for {@link #revise}
     */
    void cancel(CancelTraining command);

    /**
     * Removes a training that was written down by mistake.
     *
     * @param revision the revision that the person saw
     * @throws org.lotse.platform.api.rule.RuleViolation if somebody is signed up
     * @throws org.lotse.platform.api.data.ConcurrentChange as for {@link #revise}
     */
    void remove(TrainingId training, long revision);

    /** The training with this id, or empty if this district has none. */
    Optional<TrainingDetails> find(TrainingId training);
}
