package org.lotse.liga.api.training;

/**
 * A training does not take place.
 *
 * @param id the training
 * @param revision the revision that the person saw
 * @param reason why, up to {@value #REASON_LENGTH} characters
 */
public record CancelTraining(TrainingId id, long revision, String reason) {

    /** Greatest length of the reason. */
    public static final int REASON_LENGTH = 500;
}
