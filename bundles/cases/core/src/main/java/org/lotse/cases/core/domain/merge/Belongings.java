package org.lotse.cases.core.domain.merge;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.merge.Belonging;
import org.lotse.cases.api.merge.MergeHindrance;
import org.lotse.cases.api.merge.MergeRule;

/** All that belongs to cases of the current tenant, taken together. Inside a transaction only, with both cases locked to move anything. */
public interface Belongings {

    /** How much of each belongs to this case. */
    Map<Belonging, Integer> of(CaseId caseId);

    /** What of theirs cannot be in one case, and for which there is no rule: somebody has to settle it first. */
    Set<MergeHindrance> hindrances(CaseId stays, CaseId goes);

    /** Which rules come into force for what of theirs there can be only once. */
    Set<MergeRule> rules(CaseId stays, CaseId goes, LocalDate today);

    /** Moves everything, as the rules say. What is left points nowhere at the case that goes. */
    void move(CaseId goes, CaseId stays, LocalDate today);
}
