package org.lotse.funding.api.proof;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The numeric part of a proof, for each integration manager. For screens; threads, transactions and permissions as for {@link Proofs}. Every method that
 * changes something refuses a version that was sent, and throws {@code ConcurrentChange} if somebody else was faster.
 */
@ProviderType
public interface ProofFigures {

    /** Where figures could come from, for the person who asks. Needs {@code funding.apply}. */
    FigureSources sources(ProofId proof);

    /**
     * Types figures.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside the name of a measure, or beside {@code origin}
     */
    void enter(EnterFigures command);

    /**
     * Counts figures from the cases of the same tenant; what stood there is replaced. Needs {@code cases.colleague-figures} as well.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside {@code colleague}
     */
    void count(CountFigures command);

    /**
     * Takes figures that a municipality reported; those it does not report stay. Needs {@code cases.district-figures} as well.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside {@code municipality}
     */
    void take(TakeReported command);

    /** Brings the lines up to what is known of employments: new ones are added, changed ones follow, those without employment and figures go. */
    void renew(SeenProof command);

    /** What a figure was counted from; empty if there is no such figure. */
    Optional<Trace> trace(ProofId proof, int line, ProofMeasure measure);
}
