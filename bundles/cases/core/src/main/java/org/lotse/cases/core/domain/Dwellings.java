package org.lotse.cases.core.domain;

import java.util.Optional;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.DwellingId;

/** All dwellings in the current tenant. Inside a transaction only; whoever changes one has locked the person's file. */
public interface Dwellings {

    /** Takes in a new one. */
    void add(Dwelling dwelling);

    /** The one with this id. */
    Optional<Dwelling> find(DwellingId id);

    /** Removes one for good. */
    void remove(Dwelling dwelling);

    /** All of the person in a case. */
    DwellingsOfPerson of(CaseId caseId);
}
