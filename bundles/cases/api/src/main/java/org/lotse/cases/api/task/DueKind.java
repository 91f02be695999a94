package org.lotse.cases.api.task;

/** Why something is due. */
public enum DueKind {
    /** An appointment, or a past one of which nobody said what became of it. */
    APPOINTMENT,
    /** A task. */
    TASK,
    /** A plan is to be looked at with the person. */
    REVIEW,
    /** The last day of a care period. */
    CARE_PERIOD,
    /** A residence title is valid until then. */
    RESIDENCE_TITLE,
    /** Another office hands a case over and waits for an answer. */
    PACKAGE,
    /** Another body asks for the hand-over of a case and waits for an answer. */
    HANDOVER_REQUEST,
    /** The helper circle was asked for help and has not answered. */
    SUPPORT
}
