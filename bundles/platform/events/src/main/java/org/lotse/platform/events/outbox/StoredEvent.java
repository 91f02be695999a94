package org.lotse.platform.events.outbox;

import java.time.Instant;
import java.util.UUID;

/**
 * An event as it lies in the outbox.
 *
 * @param number its place in the tenant's order
 * @param id its identity
 * @param type its name
 * @param at when it was published
 * @param expires until when it waits for a handler that is off or gone
 * @param payload its components, as JSON
 */
public record StoredEvent(long number, UUID id, String type, Instant at, Instant expires, String payload) {}
