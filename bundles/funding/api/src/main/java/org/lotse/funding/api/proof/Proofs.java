package org.lotse.funding.api.proof;

import java.util.List;
import java.util.Optional;
import org.lotse.funding.api.application.ApplicationId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Proofs of use of the current tenant. For screens, in a district as in a municipality; every call begins at the gate and runs in one transaction of the
 * current tenant. Reading needs {@code funding.applications}, writing {@code funding.apply}.
 */
@ProviderType
public interface Proofs {

    /** All versions for a grant, the latest year first, of a proof the latest version first. */
    List<ProofSummary> of(ApplicationId grant);

    /** A certain version. */
    Optional<Proof> find(ProofId id);

    /**
     * Begins a proof, with a line for each integration manager who worked in its time.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside {@code grant} or {@code year}, or if it was begun before
     */
    ProofId begin(BeginProof command);

    /**
     * Begins the next version of one that was sent, with everything that it says.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside {@code reason}, if it was not sent, or if a correction was begun before
     */
    ProofId correct(CorrectProof command);

    /**
     * Writes the money down.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside the field that is not acceptable, or if it was sent
     * @throws org.lotse.platform.api.data.ConcurrentChange if somebody else was faster
     */
    void note(NoteMoney command);

    /**
     * Says that it was sent; from now on it never changes.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside {@code on} or {@code to}, or if the narrative report is not ready
     * @throws org.lotse.platform.api.data.ConcurrentChange if somebody else was faster
     */
    void send(SendProof command);

    /**
     * Throws a draft away.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation if it was sent
     * @throws org.lotse.platform.api.data.ConcurrentChange if somebody else was faster
     */
    void discard(SeenProof command);
}
