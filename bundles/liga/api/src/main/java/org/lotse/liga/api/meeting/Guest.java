package org.lotse.liga.api.meeting;

import org.jspecify.annotations.Nullable;

/**
 * Somebody at a meeting.
 *
 * @param name who, up to {@value #LENGTH} characters
 * @param organisation for whom they were there, up to {@value #LENGTH} characters, or null
 */
public record Guest(String name, @Nullable String organisation) {

    /** Greatest length of each. */
    public static final int LENGTH = 100;
}
