package org.lotse.liga.api.claim;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Decides on claims in the current scope's district. Needs {@code liga.approve}. Any thread that has a scope; every call is one transaction and begins at
 * the gate; the audit trail tells what was decided, without amounts.
 */
@ProviderType
public interface ClaimApproval {

    /**
     * Approves a claim; a version that it corrects is replaced by it. Whoever entered it may not (four eyes, without exception: ADR 62).
     *
     * @throws org.lotse.platform.api.rule.RuleViolation if it does not wait for approval, the person entered it, or it would come to something else by now
     * @throws org.lotse.platform.api.data.ConcurrentChange if a colleague changed it since it was seen or it is gone
     */
    void approve(SeenClaim seen);

    /**
     * Gives a claim back, to be put right.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation without a reason, or if it does not wait for approval
     * @throws org.lotse.platform.api.data.ConcurrentChange as for {@link #approve}
     */
    void giveBack(GiveBackClaim command);
}
