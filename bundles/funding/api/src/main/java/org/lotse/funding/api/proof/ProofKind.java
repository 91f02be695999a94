package org.lotse.funding.api.proof;

/** What is proved to the authority. */
public enum ProofKind {
    /** Indicators of one calendar year, due on the day that the rule-set names. Figures alone. */
    INDICATORS,
    /** Interim proof of use, from the first funded day to the end of a year, when the authority asks for it. Figures and a narrative report. */
    INTERIM,
    /** Final proof of use over all funded time, due some months after it as the rule-set says. Figures and a narrative report. */
    FINAL;

    /** Whether a narrative report belongs to it. */
    public boolean isNarrative() {
        return this != INDICATORS;
    }
}
