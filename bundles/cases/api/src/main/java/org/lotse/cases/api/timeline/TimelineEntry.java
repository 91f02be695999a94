package org.lotse.cases.api.timeline;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened in a case.
 *
 * @param kind what
 * @param on on which day; later than today for what is planned
 * @param at at what time, if at one
 * @param record identity of what it is about
 * @param sort which of several, a constant of this API as the kind says; or null
 * @param about what or whom it is about, as the kind says; otherwise empty
 * @param text what a person wrote down: a note, a title, a reason; otherwise empty
 * @param by who did it, as colleagues knew them then; empty where that is not kept
 */
public record TimelineEntry(
        TimelineKind kind,
        LocalDate on,
        @Nullable LocalTime at,
        UUID record,
        @Nullable Enum<?> sort,
        String about,
        String text,
        String by) {}
