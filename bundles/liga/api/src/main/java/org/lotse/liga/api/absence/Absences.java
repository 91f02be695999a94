package org.lotse.liga.api.absence;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Enters absences of those whom the caller sees (see {@link AbsencePlan}). Every call needs {@code liga.absences}; covers and the access that follows
 * from them are brought in line at once. Somebody whom the caller does not see is not there. Any thread that has a scope.
 */
@ProviderType
public interface Absences {

    /** @throws org.lotse.platform.api.rule.RuleViolation beside the first field that is not acceptable, or if there is an absence on these days */
    AbsenceId enter(EnterAbsence command);

    /**
     * Ill from today on, until nobody knows when or the next absence begins.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation if the person is absent already
     */
    AbsenceId sickFromToday(String person);

    /**
     * Other days.
     *
     * @throws org.lotse.platform.api.data.ConcurrentChange if somebody changed or removed it meanwhile
     */
    void revise(ReviseAbsence command);

    /**
     * The person is back today: the last day was yesterday. One that began today is removed.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation if it has not begun, or is over
     * @throws org.lotse.platform.api.data.ConcurrentChange if somebody changed or removed it meanwhile
     */
    void end(AbsenceId absence, int version);

    /**
     * It does not take place.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation if it began before today
     * @throws org.lotse.platform.api.data.ConcurrentChange if somebody changed or removed it meanwhile
     */
    void cancel(AbsenceId absence, int version);

    /** What was done meanwhile was talked over with whoever stood in. */
    void handBack(AbsenceId absence);
}
