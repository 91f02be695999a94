package org.lotse.cases.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.access.UserId;

/**
 * Command: give a case to a colleague, or to another team.
 *
 * @param caseId which case
 * @param seen the responsible person that was seen; another one by now means that a colleague was faster
 * @param person who shall answer for it: somebody of {@link Responsibilities#candidates}
 * @param team their team, up to {@link #TEAM_LENGTH} characters, or null
 * @param on the first day: not before the last change, not in the future
 * @param reason why, up to {@link #REASON_LENGTH} characters
 */
public record AssignCase(
        CaseId caseId, UserId seen, UserId person, @Nullable String team, LocalDate on, String reason) {

    /** Greatest length of a team's name. */
    public static final int TEAM_LENGTH = 100;

    /** Greatest length of a reason. */
    public static final int REASON_LENGTH = 500;
}
