package org.lotse.cases.core.application;

import java.util.ArrayList;
import java.util.List;
import org.lotse.cases.core.domain.asking.OwnRequest;
import org.lotse.cases.core.domain.asking.RequestBook;

/** Requests for hand-overs, in memory. */
final class InMemoryRequestBook implements RequestBook {

    private final List<OwnRequest> requests = new ArrayList<>();

    @Override
    public void add(OwnRequest request) {
        requests.addFirst(request);
    }

    @Override
    public List<OwnRequest> all() {
        return List.copyOf(requests);
    }

    @Override
    public List<OwnRequest> about(String token) {
        return requests.stream()
                .filter(request -> request.token().equals(token))
                .toList();
    }

    @Override
    public void remove(OwnRequest request) {
        requests.remove(request);
    }
}
