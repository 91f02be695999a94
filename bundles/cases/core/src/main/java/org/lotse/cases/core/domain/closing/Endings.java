package org.lotse.cases.core.domain.closing;

import java.util.Optional;
import java.util.Set;
import org.lotse.cases.api.CaseId;
import org.lotse.platform.api.vocabulary.LifeArea;

/** How the accompaniments of the current tenant end. Inside a transaction only. */
public interface Endings {

    /** What is written down about the end of a case, if anything is. */
    Optional<Ending> find(CaseId caseId);

    /** Takes in a new one. */
    void add(Ending ending);

    /** The areas of life that a contact, an assessment or the agreed plan of the case touched. */
    Set<LifeArea> touched(CaseId caseId);
}
