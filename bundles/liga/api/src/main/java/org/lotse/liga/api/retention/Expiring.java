package org.lotse.liga.api.retention;

import java.time.LocalDate;

/**
 * Something that is erased on a day.
 *
 * @param kind what it is
 * @param label what it is about, in words of the district
 * @param over when it was over
 * @param erasedOn the day on which it is erased, in the night before
 * @param subject identity of the record whose page has it: claim, post, training or request
 */
public record Expiring(RetentionKind kind, String label, LocalDate over, LocalDate erasedOn, String subject) {}
