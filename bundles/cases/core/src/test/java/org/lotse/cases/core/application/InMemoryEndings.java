package org.lotse.cases.core.application;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CaseStatus;
import org.lotse.cases.core.domain.closing.Ending;
import org.lotse.cases.core.domain.closing.Endings;
import org.lotse.platform.api.vocabulary.LifeArea;

/** Endings in a map; which areas were touched is said by the test. */
final class InMemoryEndings implements Endings {

    private final Map<CaseId, Ending> endings = new HashMap<>();
    private final Set<LifeArea> touched = EnumSet.noneOf(LifeArea.class);

    void touch(LifeArea area) {
        touched.add(area);
    }

    @Override
    public Optional<Ending> find(CaseId caseId) {
        return Optional.ofNullable(endings.get(caseId));
    }

    @Override
    public void add(Ending ending) {
        endings.put(ending.entry(CaseStatus.OPEN, Set.of()).caseId(), ending);
    }

    @Override
    public Set<LifeArea> touched(CaseId caseId) {
        return new HashSet<>(touched);
    }
}
