package org.lotse.cases.api.absence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.access.UserId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What can be done about absences: about one's own by {@link OwnAbsences}, about everybody's by {@link TeamAbsences}. Threads,
 * transactions and refusals as for {@link org.lotse.cases.api.CaseService}.
 */
@ProviderType
public interface AbsencePlanning {

    /**
     * Enters an absence.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside the field that is not acceptable: {@code person} or one of
     *     {@link AbsenceData}; also if it overlaps another one
     */
    AbsenceId enter(EnterAbsence command);

    /**
     * Enters that somebody is ill from today, without an end, or until the day before they are away anyway.
     *
     * @param person who; null for oneself
     * @throws org.lotse.platform.api.rule.RuleViolation if they are away already
     */
    AbsenceId sickFromToday(@Nullable UserId person);

    /**
     * Corrects an absence.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation as for {@link #enter}
     * @throws org.lotse.platform.api.data.ConcurrentChange if it was changed since it was seen, or is gone
     */
    void revise(ReviseAbsence command);

    /**
     * Ends it, because the person is back.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation if it did not begin before today, or is over
     * @throws org.lotse.platform.api.data.ConcurrentChange as for {@link #revise}
     */
    void end(EndAbsence command);

    /**
     * Removes one that does not take place.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation if it began before today: somebody may have covered since
     * @throws org.lotse.platform.api.data.ConcurrentChange as for {@link #revise}
     */
    void cancel(CancelAbsence command);

    /**
     * Lets a colleague stand in.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside {@code person} or {@code caseId}; if the absence is over; or if the case is
     *     closed
     * @throws org.lotse.platform.api.data.ConcurrentChange if the absence is gone
     */
    void cover(GiveCover command);

    /** Who could stand in, the likeliest first; nobody if there is no such absence, or not one that the caller plans. */
    List<CoverSuggestion> suggestions(AbsenceId absence);
}
