package org.lotse.liga.api.training;

/**
 * Replaces what is written down about a training.
 *
 * @param id the training
 * @param revision the revision that the person saw
 * @param data everything that is to be written down now
 */
public record ReviseTraining(TrainingId id, long revision, TrainingData data) {}
