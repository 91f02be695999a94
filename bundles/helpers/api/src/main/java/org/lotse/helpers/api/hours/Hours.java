package org.lotse.helpers.api.hours;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lotse.helpers.api.VolunteerId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Writes down hours of volunteers in the current scope's municipality. Any thread that has a scope; every call is one transaction and begins at
 * the gate, so {@link org.lotse.platform.api.access.AccessDenied} comes before anything else.
 */
@ProviderType
public interface Hours {

    /** How many days back shifts are proposed. */
    int DAYS_BACK = 60;

    /**
     * Writes hours down; they wait for confirmation. Needs {@code helpers.log-hours}.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside the component of {@link HoursData} that is not acceptable: the day is in the future,
     *     the volunteer was not on the shift or the Patenschaft did not run, all entries of the day are more than 24 hours, or the circle is none
     *     of the volunteer's
     * @throws org.lotse.platform.api.data.ConcurrentChange if the volunteer is gone
     */
    HoursEntryId log(HoursData hours);

    /**
     * Replaces what is written down; what was returned waits for confirmation again. Needs {@code helpers.log-hours}.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation as for {@link #log}, or if they are confirmed
     * @throws org.lotse.platform.api.data.ConcurrentChange if a colleague changed it since {@link ReviseHours#revision} or it is gone
     */
    void revise(ReviseHours command);

    /**
     * Removes what was written down by mistake. Needs {@code helpers.log-hours}.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation if they are confirmed
     * @throws org.lotse.platform.api.data.ConcurrentChange as for {@link #revise}
     */
    void remove(SeenHours seen);

    /** The entry with this id, or empty if this municipality has none. Needs {@code helpers.read}. */
    Optional<HoursDetails> find(HoursEntryId entry);

    /**
     * Shifts of the last {@value #DAYS_BACK} days on which the volunteer had a place and for which nothing is written down, the latest first, and
     * after them Patenschaften that run or ended in these days. Needs {@code helpers.read}.
     */
    List<HoursProposal> proposals(VolunteerId volunteer);

    /**
     * Whether so many minutes more on a day would be more in that week than the volunteer wanted. It is said, not refused. Needs
     * {@code helpers.read}.
     *
     * @param minutes beside all that is written down already
     */
    Optional<WeekLoad> beyondLimit(VolunteerId volunteer, LocalDate day, int minutes);
}
