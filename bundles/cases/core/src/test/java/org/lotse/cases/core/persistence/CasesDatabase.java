package org.lotse.cases.core.persistence;

import java.util.List;
import org.lotse.cases.core.domain.CaseFile;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.persistence.unit.Entities;
import org.lotse.platform.testing.FixedScope;
import org.lotse.platform.testing.persistence.EmptiedDatabase;

/** The tables of the cases, empty before each test. */
final class CasesDatabase extends EmptiedDatabase {

    private static final List<String> TABLES = List.of(
            "CASES_CLOSING",
            "CASES_TRANSITION",
            "CASES_ENDING",
            "CASES_JUDGEMENT",
            "CASES_ASSESSMENT",
            "CASES_AREA where SORT_ORDER > 9",
            "CASES_DISPATCH",
            "CASES_ORIGIN",
            "CASES_PREPARATION",
            "CASES_HANDOVER_REQUEST",
            "CASES_APPOINTMENT",
            "CASES_COVER",
            "CASES_ABSENCE",
            "CASES_TASK",
            "CASES_DRAFT",
            "CASES_LETTER_DRAFT",
            "CASES_TEMPLATE",
            "CASES_SERVICE",
            "CASES_DESTINATION",
            "CASES_CARE_END",
            "CASES_FEED",
            "CASES_PLAN_COURSE",
            "CASES_PLAN_OUTCOME",
            "CASES_PLAN_REVIEW",
            "CASES_PLAN_MARK",
            "CASES_PLAN_STEP",
            "CASES_PLAN_GOAL",
            "CASES_PLAN",
            "CASES_DOCUMENT_PIECE",
            "CASES_DOCUMENT",
            "CASES_DISCLOSURE",
            "CASES_RELEASE",
            "CASES_DISPUTE",
            "CASES_SUPPORT_ANSWER",
            "CASES_SUPPORT",
            "CASES_HANDOVER",
            "CASES_EXTENSION",
            "CASES_MEMBER",
            "CASES_HOUSEHOLD",
            "CASES_DWELLING",
            "CASES_CONTACT",
            "CASES_SOUND",
            "CASES_SEARCH",
            "CASES_MERGED",
            "CASES_FILE",
            "CASES_IMPORT",
            "CASES_NUMBER where OPENING_YEAR > 0");

    CasesDatabase() {
        super(
                "cases",
                CaseFile.class.getClassLoader(),
                List.of(FixedScope.SINGEN, FixedScope.KONSTANZ),
                deletionsFrom(TABLES));
    }

    Transactions transactions() {
        return unit().transactions();
    }

    Entities entities() {
        return unit().entities();
    }
}
