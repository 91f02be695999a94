package org.lotse.cases.api.task;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseId;

/**
 * One line of somebody's day.
 *
 * @param kind why it is due
 * @param on on which day
 * @param at at what time, if at one
 * @param record identity of what it is about: a task, an appointment, a case, a package
 * @param caseId the case, if it belongs to one
 * @param name whose case: family name first, then the number; of a package from whom it comes; otherwise empty
 * @param text what is to be done, where a person wrote that; otherwise empty
 */
public record Due(
        DueKind kind,
        LocalDate on,
        @Nullable LocalTime at,
        UUID record,
        @Nullable CaseId caseId,
        String name,
        String text) {}
