package org.lotse.cases.api.preparation;

/** How far a prepared hand-over is. */
public enum PreparationState {
    /** Nothing was sent. */
    DRAFT,
    /** Sent and not answered. */
    SENT,
    /** The municipality goes on. */
    ACCEPTED,
    /** The municipality refused it and said why; it can be corrected and sent anew. */
    REJECTED,
    /** Taken back; it can be changed and sent anew. */
    WITHDRAWN;

    /** Whether it can be changed. */
    public boolean isOpen() {
        return this == DRAFT || this == REJECTED || this == WITHDRAWN;
    }
}
