package org.lotse.liga.api.claim;

import java.util.Optional;
import org.lotse.liga.api.agreement.AgreementId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Claims of carriers in the current scope's district. Reading needs {@code liga.read}, changing {@code liga.edit}. Any thread that has a scope; every call
 * is one transaction and begins at the gate.
 */
@ProviderType
public interface Claims {

    /**
     * Enters a claim; it waits for approval.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside the component of {@link ClaimData} that is not acceptable: days outside the agreement's
     *     term or of two calendar years, a cost of a post that is not there in that time, or days for which there is a claim already
     * @throws org.lotse.platform.api.data.ConcurrentChange if the agreement is gone
     */
    ClaimId enter(ClaimData claim);

    /**
     * Replaces what is written down about a claim that is not approved. Whoever does that has entered it.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation as for {@link #enter}, or if it is approved
     * @throws org.lotse.platform.api.data.ConcurrentChange if a colleague changed it since {@link ReviseClaim#revision} or it is gone
     */
    void revise(ReviseClaim command);

    /**
     * Removes what was entered by mistake.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation if it is approved
     * @throws org.lotse.platform.api.data.ConcurrentChange as for {@link #revise}
     */
    void remove(SeenClaim seen);

    /**
     * Begins a corrected version of an approved claim, with the same figures to begin with. The approved one counts until the new one is approved.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation if it is not approved, or a correction has begun already
     * @throws org.lotse.platform.api.data.ConcurrentChange as for {@link #revise}
     */
    ClaimId correct(SeenClaim seen);

    /**
     * What a claim would come to; nothing is kept. Its posts tell which costs to ask for.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation as for {@link #enter}
     * @throws org.lotse.platform.api.data.ConcurrentChange if the agreement is gone
     */
    ClaimReckoning reckon(ClaimData claim);

    /** The claim with this id, or empty if this district has none. */
    Optional<ClaimDetails> find(ClaimId claim);

    /**
     * What an agreement has come to in a calendar year.
     *
     * @throws org.lotse.platform.api.data.ConcurrentChange if the agreement is gone
     */
    RunningTotal total(AgreementId agreement, int year);
}
