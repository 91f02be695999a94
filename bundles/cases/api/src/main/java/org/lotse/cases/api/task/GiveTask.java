package org.lotse.cases.api.task;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseId;
import org.lotse.platform.api.access.UserId;

/**
 * Command: something is to be done.
 *
 * @param title what, up to {@link #TITLE_LENGTH} characters
 * @param dueOn until when, at most a year ahead
 * @param person who is to do it: oneself, or a colleague who accompanies people; null for oneself
 * @param caseId in which case, or null
 */
public record GiveTask(
        String title,
        LocalDate dueOn,
        @Nullable UserId person,
        @Nullable CaseId caseId) {

    /** Greatest length of a title. */
    public static final int TITLE_LENGTH = 200;
}
