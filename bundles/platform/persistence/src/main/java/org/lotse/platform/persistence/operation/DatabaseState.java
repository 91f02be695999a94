package org.lotse.platform.persistence.operation;

import java.time.Instant;
import java.util.Optional;

/**
 * One database, seen from outside.
 *
 * @param name a tenant's official key, or {@code platform}
 * @param kind the product that keeps it
 * @param state whether it can be used
 * @param users threads that are using it
 * @param bytes what it takes on the disk
 * @param lastUse when it was used last since the start
 * @param problem what went wrong last and what to do about it
 */
public record DatabaseState(
        String name,
        String kind,
        State state,
        int users,
        long bytes,
        Optional<Instant> lastUse,
        Optional<String> problem) {

    /** Whether a database can be used. */
    public enum State {
        /** In use, or kept open for the next. */
        OPEN,
        /** Opened by the next who needs it. */
        CLOSED,
        /** Just being opened, closed or encrypted anew. */
        BUSY,
        /** Could not be opened; {@link DatabaseState#problem} says why. Tried again by the next who needs it. */
        REFUSED
    }
}
