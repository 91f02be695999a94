package org.lotse.cases.core.application;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.DwellingId;
import org.lotse.cases.core.domain.Dwelling;
import org.lotse.cases.core.domain.Dwellings;
import org.lotse.cases.core.domain.DwellingsOfPerson;

/** Dwellings in a map. */
final class InMemoryDwellings implements Dwellings {

    private final Map<DwellingId, Dwelling> dwellings = new LinkedHashMap<>();

    @Override
    public void add(Dwelling dwelling) {
        dwellings.put(dwelling.id(), dwelling);
    }

    @Override
    public Optional<Dwelling> find(DwellingId id) {
        return Optional.ofNullable(dwellings.get(id));
    }

    @Override
    public void remove(Dwelling dwelling) {
        dwellings.remove(dwelling.id());
    }

    @Override
    public DwellingsOfPerson of(CaseId caseId) {
        return new DwellingsOfPerson(dwellings.values().stream()
                .filter(dwelling -> dwelling.caseId().equals(caseId))
                .toList());
    }
}
