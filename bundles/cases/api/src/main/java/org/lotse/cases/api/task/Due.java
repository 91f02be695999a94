package org.lotse.cases.api.task;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.Responsible;

/**
 * One line of somebody's day.
 *
 * @param kind why it is due
 * @param on on which day
 * @param at at what time, if at one
 * @param record identity of what it is about: a task, an appointment, a case, a package, a support request
 * @param caseId the case, if it belongs to one
 * @param name whose case: family name first, then the number; of a package from whom it comes; otherwise empty
 * @param text what is to be done, where a person wrote that; otherwise empty
 * @param disputed whether the person says that the datum behind it is wrong (§ 84 (2) SGB X)
 * @param absent the colleague in whose place it is due for the caller; null for what is their own
 */
public record Due(
        DueKind kind,
        LocalDate on,
        @Nullable LocalTime at,
        UUID record,
        @Nullable CaseId caseId,
        String name,
        String text,
        boolean disputed,
        @Nullable Responsible absent) {

    /** Something of the caller's own that nobody disputes. */
    public Due(
            DueKind kind,
            LocalDate on,
            @Nullable LocalTime at,
            UUID record,
            @Nullable CaseId caseId,
            String name,
            String text) {
        this(kind, on, at, record, caseId, name, text, false, null);
    }

    /** The same, done in the place of a colleague who is away. */
    public Due inPlaceOf(Responsible colleague) {
        return new Due(kind, on, at, record, caseId, name, text, disputed, colleague);
    }
}
