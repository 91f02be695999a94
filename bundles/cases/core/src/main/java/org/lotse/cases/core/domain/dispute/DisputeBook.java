package org.lotse.cases.core.domain.dispute;

import java.util.List;
import java.util.Optional;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.dispute.DisputeId;

/** All disputes of the current tenant. Inside a transaction only. */
public interface DisputeBook {

    /** Takes in a new one. */
    void add(Dispute dispute);

    /** The one with this id. */
    Optional<Dispute> find(DisputeId id);

    /** The disputes of a case, the latest first. */
    List<Dispute> of(CaseId caseId, int most);
}
