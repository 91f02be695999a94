package org.lotse.funding.api.proof;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Parts of narrative reports. For screens; threads, transactions and permissions as for {@link Proofs}. Every method refuses when the proof was sent, and
 * throws {@code ConcurrentChange} if somebody else was faster.
 */
@ProviderType
public interface Narratives {

    /**
     * Adds a part below the others.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside the field that is not acceptable
     */
    PartId add(AddPart command);

    /**
     * Writes a part anew; how it was before stays to be read.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside the field that is not acceptable
     */
    void revise(RevisePart command);

    /** Moves a part above the one before it. The first stays. */
    void lift(SeenPart command);

    /** Takes a part out of a draft. */
    void remove(SeenPart command);
}
