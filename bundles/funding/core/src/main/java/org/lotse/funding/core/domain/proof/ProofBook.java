package org.lotse.funding.core.domain.proof;

import java.util.List;
import java.util.Optional;
import org.lotse.funding.api.application.ApplicationId;
import org.lotse.funding.api.proof.PartId;
import org.lotse.funding.api.proof.ProofId;
import org.lotse.funding.api.retention.RetentionRule;

/** The proofs of the current tenant. Inside a transaction only. */
public interface ProofBook {

    /** Takes in a new one. */
    void add(StoredProof proof);

    /** Takes one out, with its parts. */
    void remove(StoredProof proof);

    /** A certain one. */
    Optional<StoredProof> find(ProofId id);

    /** A certain one that nobody else changes until the end of the transaction: parts of its report come and go only while it is held. */
    Optional<StoredProof> hold(ProofId id);

    /** All versions for a grant, in no order. */
    List<StoredProof> of(ApplicationId grant);

    /** Takes in a new part. */
    void add(StoredPart part);

    /** Takes a part out. */
    void remove(StoredPart part);

    /** A certain part. */
    Optional<StoredPart> part(PartId id);

    /** The parts of a proof from top to bottom. */
    List<StoredPart> parts(ProofId proof);

    /** How long evidence is kept, the rule that begins last first. */
    List<RetentionRule> retention();
}
