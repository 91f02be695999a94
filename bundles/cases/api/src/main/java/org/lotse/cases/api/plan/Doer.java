package org.lotse.cases.api.plan;

/** Who takes a step. */
public enum Doer {
    /** The person whose plan it is. */
    PERSON,
    /** The integration manager. */
    MANAGER,
    /** Another body or person, named beside it. */
    OTHER
}
