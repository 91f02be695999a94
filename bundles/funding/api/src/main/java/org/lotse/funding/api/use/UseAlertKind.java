package org.lotse.funding.api.use;

/** What somebody should do something about; the most urgent first. */
public enum UseAlertKind {
    /** Days that are over and were not filled: euros that are claimed back if they were paid. */
    CLAIM_BACK,
    /** Days to come that nobody fills yet: euros that lapse if it stays so. */
    LAPSES,
    /** More is earned than personnel costs in the whole time: euros that may be claimed back. */
    BEYOND_COST,
    /** A post is not filled on the chosen day: its vacant share. */
    VACANT,
    /** A post becomes vacant within the next sixty days: its vacant share. */
    VACANT_SOON,
    /** More fill a post than it has, or fill one that was not granted, as the grant was changed after they were entered. */
    OVER_POST,
    /** No cost is entered for months that are over. */
    COST_MISSING,
    /** The grant ends within the next ninety days. */
    END_NEAR,
    /** More was granted than its posts can earn: euros. */
    UNBOUND,
    /** The rule-set has no rate for what is granted: it is reckoned from the grant. */
    NO_RATE;

    /** Whether its figure is euros; else it is posts, or nothing. */
    public boolean isMoney() {
        return this == CLAIM_BACK || this == LAPSES || this == BEYOND_COST || this == UNBOUND;
    }
}
