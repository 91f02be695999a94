package org.lotse.cases.api.release;

/** Whether a release holds today. */
public enum ReleaseState {
    /** It holds. */
    IN_FORCE,
    /** Its last day has passed. */
    ENDED,
    /** The person took it back. */
    REVOKED
}
