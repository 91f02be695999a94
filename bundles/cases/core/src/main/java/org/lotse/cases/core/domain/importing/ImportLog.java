package org.lotse.cases.core.domain.importing;

import java.util.List;
import java.util.Optional;
import org.lotse.cases.api.importing.ImportId;

/** The lists that the current tenant took in, and the cases that came with them. Inside a transaction only. */
public interface ImportLog {

    /** Takes in a new one. */
    void add(TakenInList list);

    /** The one with this id, to change it. */
    Optional<TakenInList> find(ImportId id);

    /** The latest first. */
    List<TakenInList> latest(int most);

    /** The numbers of cases that came with it and were changed since, or have anything in them that did not come with it. */
    List<String> workedOn(ImportId id, int most);

    /** Removes all cases that came with it. */
    void removeCases(ImportId id);
}
