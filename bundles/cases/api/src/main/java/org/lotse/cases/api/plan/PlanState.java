package org.lotse.cases.api.plan;

/** How a version of a plan stands. */
public enum PlanState {
    /** It is being worked out; a case has one draft at most. */
    DRAFT,
    /** It is what was agreed last. */
    AGREED,
    /** A later version was agreed. */
    REPLACED
}
