package org.lotse.platform.events.outbox;

/**
 * An event that a handler could not deal with.
 *
 * @param handler which
 * @param number the event's number
 * @param attempts how often it was tried
 * @param reason why it failed last
 * @param again whether it shall be tried once more
 */
public record Parked(String handler, long number, int attempts, String reason, boolean again) {}
