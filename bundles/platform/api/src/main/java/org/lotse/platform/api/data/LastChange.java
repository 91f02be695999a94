package org.lotse.platform.api.data;

import java.time.Instant;

/**
 * Who changed a record last.
 *
 * @param by the name colleagues know them by
 * @param at when
 */
public record LastChange(String by, Instant at) {}
