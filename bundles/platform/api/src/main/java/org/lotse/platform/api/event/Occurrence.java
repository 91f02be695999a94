package org.lotse.platform.api.event;

import java.time.Instant;
import java.util.UUID;

/**
 * One event as it reaches a handler.
 *
 * @param id the same each time this event is delivered; by it an idempotent handler knows it again
 * @param at when it was published
 * @param event what happened
 * @param <E> the type of event
 */
public record Occurrence<E extends Event>(UUID id, Instant at, E event) {}
