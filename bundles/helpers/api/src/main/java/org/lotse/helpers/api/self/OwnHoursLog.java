package org.lotse.helpers.api.self;

import java.util.List;
import org.lotse.helpers.api.hours.HoursDetails;
import org.lotse.helpers.api.hours.HoursEntryId;
import org.lotse.helpers.api.hours.HoursProposal;
import org.lotse.helpers.api.hours.HoursSums;
import org.lotse.helpers.api.hours.SeenHours;
import org.osgi.annotation.versioning.ProviderType;

/**
 * How volunteers write down their own hours. As {@link OwnVolunteering}, always about the caller; a {@link org.lotse.platform.api.rule.RuleViolation} refuses
 * whom no entry is joined to. Confirming is for others. Any thread that has a scope; every call is one transaction and begins at the gate with {@code
 * helpers.self}.
 */
@ProviderType
public interface OwnHoursLog {

    /** Most entries that {@link #mine} tells. */
    int MOST = 100;

    /**
     * Writes hours down; they wait for confirmation. They count for the circle of the shift, or for the caller's circle if they belong to exactly one. Needs
     * {@code helpers.self}.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside the component of {@link OwnHoursData} that is not acceptable, as for {@link
     *     org.lotse.helpers.api.hours.Hours#log}
     */
    HoursEntryId log(OwnHoursData hours);

    /**
     * Removes what was written down by mistake. Needs {@code helpers.self}.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation if they are confirmed
     * @throws org.lotse.platform.api.data.ConcurrentChange if somebody changed it meanwhile, it is gone, or it is not the caller's
     */
    void remove(SeenHours seen);

    /** The caller's entries, the latest day first, at most {@value #MOST}. Needs {@code helpers.self}. */
    List<HoursDetails> mine();

    /** The caller's hours at a glance. Needs {@code helpers.self}. */
    HoursSums sums();

    /** The caller's occasions for which nothing is written down yet, as {@link org.lotse.helpers.api.hours.Hours#proposals}. Needs {@code helpers.self}. */
    List<HoursProposal> proposals();
}
