package org.lotse.liga.api.request;

import java.time.LocalDate;

/**
 * A municipality asks its district.
 *
 * @param kind what is asked for
 * @param subject up to {@value RequestData#SUBJECT_LENGTH} characters
 * @param text up to {@value RequestData#TEXT_LENGTH} characters
 * @param due until when an answer is wished for, not before today
 */
public record OpenRequest(RequestKind kind, String subject, String text, LocalDate due) {}
