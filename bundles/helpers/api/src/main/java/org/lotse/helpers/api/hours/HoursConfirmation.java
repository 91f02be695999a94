package org.lotse.helpers.api.hours;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Decides on hours in the current scope's municipality. Needs {@code helpers.confirm-hours}. Any thread that has a scope; every call is one
 * transaction and begins at the gate; the audit trail tells what was decided.
 */
@ProviderType
public interface HoursConfirmation {

    /** Most entries that are confirmed at once. */
    int MOST = 200;

    /**
     * Confirms all of these or none.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation if one is returned or confirmed already, or there are more than {@value #MOST}
     * @throws org.lotse.platform.api.data.ConcurrentChange if a colleague changed one since it was seen or it is gone
     */
    void confirm(List<SeenHours> seen);

    /**
     * Gives an entry back with a reason, to be corrected.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation without a reason, or if it does not wait for confirmation
     * @throws org.lotse.platform.api.data.ConcurrentChange as for {@link #confirm}
     */
    void giveBack(ReturnHours command);

    /**
     * Takes a confirmation back with a reason: the entry is returned and can be corrected.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation without a reason, or if it is not confirmed
     * @throws org.lotse.platform.api.data.ConcurrentChange as for {@link #confirm}
     */
    void takeBack(ReturnHours command);
}
