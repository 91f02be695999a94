package org.lotse.cases.core.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.core.domain.Handover;
import org.lotse.cases.core.domain.Handovers;

/** Reassignments in a list, latest first. */
final class InMemoryHandovers implements Handovers {

    private final List<Handover> handovers = new ArrayList<>();

    @Override
    public void add(Handover handover) {
        handovers.addFirst(handover);
    }

    @Override
    public List<Handover> of(CaseId caseId) {
        return handovers.stream()
                .filter(handover -> handover.caseId().equals(caseId))
                .toList();
    }

    @Override
    public List<String> teams() {
        return handovers.stream()
                .map(handover -> handover.details().team())
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }
}
