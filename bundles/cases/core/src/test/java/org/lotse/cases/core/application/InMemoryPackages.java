package org.lotse.cases.core.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.core.domain.Dispatch;
import org.lotse.cases.core.domain.Origin;
import org.lotse.cases.core.domain.Packages;
import org.lotse.platform.api.exchange.PackageId;

/** What cases know of packages, in memory. */
final class InMemoryPackages implements Packages {

    private final List<Dispatch> dispatches = new ArrayList<>();
    private final List<Origin> origins = new ArrayList<>();

    @Override
    public void add(Dispatch dispatch) {
        dispatches.addFirst(dispatch);
    }

    @Override
    public List<Dispatch> of(CaseId caseId) {
        return dispatches.stream()
                .filter(dispatch -> dispatch.caseId().equals(caseId))
                .toList();
    }

    @Override
    public void add(Origin origin) {
        origins.add(origin);
    }

    @Override
    public Optional<Origin> origin(CaseId caseId) {
        return origins.stream().filter(origin -> origin.caseId().equals(caseId)).findFirst();
    }

    @Override
    public Optional<Origin> opened(PackageId id) {
        return origins.stream().filter(origin -> origin.id().equals(id)).findFirst();
    }
}
