package org.lotse.funding.core.persistence;

import java.util.List;
import org.lotse.funding.core.domain.rule.StoredRules;
import org.lotse.platform.testing.FixedScope;
import org.lotse.platform.testing.persistence.EmptiedDatabase;

/** The tables of funding; before each test, nothing is there but what is shipped. */
final class FundingDatabase extends EmptiedDatabase {

    private static final String SHIPPED = "select ID from FUNDING_RULES where STATE = 'SHIPPED'";

    private static final List<String> DELETIONS = List.of(
            "FUNDING_PROOF_PART_PAST",
            "FUNDING_PROOF_PART",
            "FUNDING_PROOF_FIGURE",
            "FUNDING_PROOF_LINE",
            "FUNDING_PROOF",
            "FUNDING_PERSONNEL_COST",
            "FUNDING_EMPLOYMENT_PAST",
            "FUNDING_EMPLOYMENT",
            "FUNDING_PASSING_ENTRY",
            "FUNDING_PASSING_NOTICE",
            "FUNDING_PASSING_TERMS",
            "FUNDING_PASSING",
            "FUNDING_LEDGER_ENTRY",
            "FUNDING_LEDGER_COUNT",
            "FUNDING_LEDGER_LINE",
            "FUNDING_LEDGER_PLAN",
            "FUNDING_LEDGER",
            "FUNDING_ATTACHMENT_PIECE",
            "FUNDING_ATTACHMENT",
            "FUNDING_APPLICATION_STEP",
            "FUNDING_APPLICATION_GRANTED",
            "FUNDING_APPLICATION_DECISION",
            "FUNDING_APPLICATION_POST",
            "FUNDING_APPLICATION_MEMBER",
            "FUNDING_APPLICATION",
            "FUNDING_ALLOCATION_ROW",
            "FUNDING_ALLOCATION",
            "FUNDING_COUNT_ENTRY",
            "FUNDING_COUNT",
            "FUNDING_GROUPING_PAST",
            "FUNDING_GROUPING_MEMBER",
            "FUNDING_GROUPING",
            "FUNDING_RULE_VALUE where RULES_ID not in (" + SHIPPED + ")",
            "FUNDING_RULES where STATE <> 'SHIPPED'");

    FundingDatabase() {
        super(
                "funding",
                StoredRules.class.getClassLoader(),
                List.of(FixedScope.KONSTANZ, Towns.DISTRICT),
                deletionsFrom(DELETIONS));
    }
}
