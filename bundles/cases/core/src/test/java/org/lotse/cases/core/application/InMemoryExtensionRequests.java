package org.lotse.cases.core.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.ExtensionId;
import org.lotse.cases.core.domain.ExtensionRequest;
import org.lotse.cases.core.domain.ExtensionRequests;

/** Requests in a list. */
final class InMemoryExtensionRequests implements ExtensionRequests {

    private final List<ExtensionRequest> requests = new ArrayList<>();

    @Override
    public void add(ExtensionRequest request) {
        requests.addFirst(request);
    }

    @Override
    public Optional<ExtensionRequest> find(ExtensionId id) {
        return requests.stream().filter(request -> request.id().equals(id)).findFirst();
    }

    @Override
    public List<ExtensionRequest> of(CaseId caseId) {
        return requests.stream()
                .filter(request -> request.caseId().equals(caseId))
                .toList();
    }
}
