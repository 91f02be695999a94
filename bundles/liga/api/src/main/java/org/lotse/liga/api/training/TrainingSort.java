package org.lotse.liga.api.training;

/** What the list of trainings can be sorted by. */
public enum TrainingSort {
    /** Their first day. */
    DAY,
    /** What they are called. */
    TITLE
}
