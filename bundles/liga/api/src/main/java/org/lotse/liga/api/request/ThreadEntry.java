package org.lotse.liga.api.request;

import java.time.Instant;

/**
 * An entry of a thread. It stays as it was made.
 *
 * @param kind what it tells
 * @param at when it was made
 * @param by who made it
 * @param text what stands there, by its kind
 */
public record ThreadEntry(EntryKind kind, Instant at, String by, String text) {}
