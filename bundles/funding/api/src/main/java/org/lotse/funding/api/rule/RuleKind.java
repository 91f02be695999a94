package org.lotse.funding.api.rule;

import java.util.Set;

/** What a value in a rule-set is about; the schema of a rule-set. */
public enum RuleKind {
    /** Money of a year for all head counts together, in euros. */
    BUDGET(Form.EURO),
    /** Head count of the whole state that shares the budget, in persons. */
    BASE_COUNT(Form.WHOLE),
    /** What the first instalment pays for each estimated person, in euros; fractions of a cent count. */
    FIRST_INSTALMENT_PER_PERSON(Form.EURO),
    /** Least yearly claim with which a municipality applies alone, in euros. */
    ALONE_FROM(Form.EURO),
    /** Rate of a whole post with a university degree for a year, in euros. */
    RATE_UNIVERSITY(Form.EURO),
    /** Rate of a whole post with a middle qualification for a year, in euros. */
    RATE_MIDDLE(Form.EURO),
    /** Smallest share of a whole post. */
    SMALLEST_SHARE(Form.SHARE),
    /** Longest time for which a post is approved, in months. */
    LONGEST_APPROVAL(Form.WHOLE),
    /** How long a person is accompanied, in years. */
    CARE_PERIOD(Form.WHOLE),
    /** The same in justified cases. */
    CARE_PERIOD_AT_MOST(Form.WHOLE),
    /** Whether only districts and urban districts apply and pass the money on: 1, else 0. */
    DISTRICTS_ONLY(Form.YES_OR_NO),
    /** To which amount claims are rounded commercially, in euros; whole euros where a rule-set does not say. */
    ROUNDED_TO(Form.EURO),
    /** Day of the year on which the indicators are due, as month × 100 + day: 131 is 31 January. */
    INDICATORS_DUE(Form.DAY_OF_YEAR),
    /** How long after the last funded period the proof of use is due, in months. */
    PROOF_WITHIN(Form.WHOLE);

    /** Without these no claim follows from a head count. */
    public static final Set<RuleKind> HEAD_COUNT = Set.of(BUDGET, BASE_COUNT, ALONE_FROM);

    private final Form form;

    RuleKind(Form form) {
        this.form = form;
    }

    /** What its value looks like. */
    public Form form() {
        return form;
    }

    /** How values are written. */
    public enum Form {
        /** An amount of money above zero. */
        EURO,
        /** A whole number above zero. */
        WHOLE,
        /** A part of one. */
        SHARE,
        /** 1 for yes, 0 for no. */
        YES_OR_NO,
        /** Month × 100 + day of a day that comes every year. */
        DAY_OF_YEAR
    }
}
