package org.lotse.cases.api.handover;

import org.jspecify.annotations.Nullable;

/**
 * Where a case came from.
 *
 * @param senderName what the office was called that handed it over
 * @param number the number it had there: a reference for questions, never a key
 * @param occasion why
 * @param report what that office told in words, or null
 * @param author display name of whoever accepted it, as it was then
 */
public record CaseOrigin(
        String senderName,
        String number,
        Occasion occasion,
        @Nullable HandoverReport report,
        String author) {}
