package org.lotse.cases.core.domain;

import java.util.List;
import java.util.Optional;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.ExtensionId;

/** Every extension of a care period that was asked for in the current tenant. Inside a transaction only. */
public interface ExtensionRequests {

    /** Takes in a new request. */
    void add(ExtensionRequest request);

    /** The request with this id. */
    Optional<ExtensionRequest> find(ExtensionId id);

    /** All requests for one case, latest first. */
    List<ExtensionRequest> of(CaseId caseId);
}
