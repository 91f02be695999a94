package org.lotse.platform.api.event;

import java.time.Instant;
import java.util.UUID;

/**
 * An event that a handler has not dealt with.
 *
 * @param id its identity
 * @param at when it was published
 * @param parked whether it waits for an administrator's decision
 * @param attempts how often it was tried
 * @param reason why it failed last, without anything about a person; empty if it was not tried
 */
public record UndeliveredEvent(UUID id, Instant at, boolean parked, int attempts, String reason) {}
