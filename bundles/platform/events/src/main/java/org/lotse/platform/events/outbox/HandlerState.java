package org.lotse.platform.events.outbox;

import java.time.Instant;

/**
 * How far one handler has come in one tenant.
 *
 * @param handler its identity, {@code <module>.<name>}
 * @param type what it hears
 * @param done the number of the last event that it is through with
 * @param attempts how often the next one has failed
 * @param next when that may be tried again
 * @param reason why it failed last
 * @param expired how many events waited in vain
 */
public record HandlerState(
        String handler, String type, long done, int attempts, Instant next, String reason, long expired) {}
