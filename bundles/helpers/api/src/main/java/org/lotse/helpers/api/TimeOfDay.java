package org.lotse.helpers.api;

/** The parts of a day in which somebody has time. */
public enum TimeOfDay {
    /** Until noon. */
    MORNING,
    /** From noon until about six. */
    AFTERNOON,
    /** From about six. */
    EVENING
}
