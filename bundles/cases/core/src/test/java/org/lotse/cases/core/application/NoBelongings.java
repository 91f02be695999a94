package org.lotse.cases.core.application;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.merge.Belonging;
import org.lotse.cases.api.merge.MergeHindrance;
import org.lotse.cases.api.merge.MergeRule;
import org.lotse.cases.core.domain.merge.Belongings;

/** Nothing belongs to any case; what moves is tested on the database. */
final class NoBelongings implements Belongings {

    @Override
    public Map<Belonging, Integer> of(CaseId caseId) {
        return Map.of();
    }

    @Override
    public Set<MergeHindrance> hindrances(CaseId stays, CaseId goes) {
        return Set.of();
    }

    @Override
    public Set<MergeRule> rules(CaseId stays, CaseId goes, LocalDate today) {
        return Set.of();
    }

    @Override
    public void move(CaseId goes, CaseId stays, LocalDate today) {}
}
