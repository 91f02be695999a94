package org.lotse.cases.api.task;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.Responsible;

/**
 * A task as colleagues see it.
 *
 * @param id identity
 * @param title what is to be done
 * @param dueOn until when
 * @param caseId in which case, if in one
 * @param person who is to do it
 * @param givenBy who gave it
 * @param doneOn since when it is done, or null
 */
public record TaskEntry(
        TaskId id,
        String title,
        LocalDate dueOn,
        @Nullable CaseId caseId,
        Responsible person,
        Responsible givenBy,
        @Nullable LocalDate doneOn) {}
