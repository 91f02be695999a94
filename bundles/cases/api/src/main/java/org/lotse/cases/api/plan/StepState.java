package org.lotse.cases.api.plan;

/** How far a step is. */
public enum StepState {
    /** To be done. */
    OPEN,
    /** Done. */
    DONE,
    /** Not needed any more. */
    DROPPED
}
