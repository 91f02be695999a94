package org.lotse.cases.api.handover;

/** Why a case is handed over. */
public enum Occasion {
    /** The person moves to another town. */
    MOVING,
    /** Another carrier takes over the accompaniment. */
    CARRIER,
    /** The person leaves the shared accommodation. */
    LEAVING_ACCOMMODATION
}
