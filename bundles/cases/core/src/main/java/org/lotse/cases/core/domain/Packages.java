package org.lotse.cases.core.domain;

import java.util.List;
import java.util.Optional;
import org.lotse.cases.api.CaseId;
import org.lotse.platform.api.exchange.PackageId;

/** What the current tenant's cases know of packages. Inside a transaction only. */
public interface Packages {

    /** One went out. */
    void add(Dispatch dispatch);

    /** What went out of a case, the latest first. */
    List<Dispatch> of(CaseId caseId);

    /** A case was opened with one. */
    void add(Origin origin);

    /** Where a case came from. */
    Optional<Origin> origin(CaseId caseId);

    /** What was opened with a package. */
    Optional<Origin> opened(PackageId id);
}
