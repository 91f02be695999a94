package org.lotse.platform.events.outbox;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What one transaction publishes, and what it was the delivery of. */
public final class Notes {

    private final List<Published> published = new ArrayList<>();
    private final List<Delivered> delivered = new ArrayList<>();

    /** Something was published. */
    public void add(Published event) {
        published.add(event);
    }

    /** This transaction is the work of a handler. */
    public void add(Delivered delivery) {
        delivered.add(delivery);
    }

    List<Published> published() {
        return published;
    }

    List<Delivered> delivered() {
        return delivered;
    }

    /**
     * An event without its place in the order, which it gets with the commit.
     *
     * @param waits how long it is worth waiting for a handler
     */
    public record Published(UUID id, String type, Instant at, Duration waits, String payload) {}

    /**
     * That a handler has dealt with an event.
     *
     * @param parked whether it had been laid aside
     */
    public record Delivered(String handler, long number, boolean parked) {

        /** Notes it in the outbox. */
        public void markIn(Outbox outbox) throws SQLException {
            if (parked) {
                outbox.unpark(handler, number);
            } else {
                outbox.done(handler, number);
            }
        }
    }
}
