package org.lotse.cases.core.domain.destination;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.destination.CaseDestination;

/** What was announced in the current tenant, and where its running cases go. Inside a transaction only. */
public interface DestinationBook {

    /** What was announced, if anything ever was. */
    Optional<CareEnd> careEnd();

    /** Takes in the first announcement. */
    void add(CareEnd end);

    /** The destination of a case. */
    Optional<Destination> find(CaseId caseId);

    /** Takes in a destination. */
    void add(Destination destination);

    /** Forgets all destinations. */
    void clear();

    /** Which of these run. */
    Set<CaseId> running(Set<CaseId> cases);

    /** Running cases in the order of their identities, behind one or from the beginning. */
    List<CaseDestination> page(boolean onlyOpen, @Nullable CaseId after, int most);

    /** How many cases run, or run without a destination. */
    int count(boolean onlyOpen);
}
