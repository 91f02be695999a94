package org.lotse.cases.api.handover;

/**
 * Where a case came from.
 *
 * @param senderName what the office was called that handed it over
 * @param number the number it had there: a reference for questions, never a key
 * @param occasion why
 * @param author display name of whoever accepted it, as it was then
 */
public record CaseOrigin(String senderName, String number, Occasion occasion, String author) {}
