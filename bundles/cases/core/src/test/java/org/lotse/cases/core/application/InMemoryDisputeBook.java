package org.lotse.cases.core.application;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.dispute.DisputeId;
import org.lotse.cases.core.domain.dispute.Dispute;
import org.lotse.cases.core.domain.dispute.DisputeBook;

/** Disputes in a map. */
final class InMemoryDisputeBook implements DisputeBook {

    private final Map<DisputeId, Dispute> disputes = new LinkedHashMap<>();

    @Override
    public void add(Dispute dispute) {
        disputes.put(dispute.id(), dispute);
    }

    @Override
    public Optional<Dispute> find(DisputeId id) {
        return Optional.ofNullable(disputes.get(id));
    }

    @Override
    public List<Dispute> of(CaseId caseId, int most) {
        return disputes.values().stream()
                .filter(dispute -> dispute.caseId().equals(caseId))
                .sorted(Comparator.comparing(Dispute::since).reversed())
                .limit(most)
                .toList();
    }
}
