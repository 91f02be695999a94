package org.lotse.liga.api.training;

import java.util.List;

/**
 * What the start page says of trainings.
 *
 * @param next the next ones that take place, by day, at most {@value #MOST}
 * @param toRecord how many are over without anybody having written down who was there
 * @param lacking how many times somebody lacks a mandatory training today
 */
public record TrainingOutlook(List<TrainingSummary> next, long toRecord, int lacking) {

    /** Most that are told. */
    public static final int MOST = 3;

    /** Keeps a copy. */
    public TrainingOutlook {
        next = List.copyOf(next);
    }
}
