package org.lotse.funding.core.domain.application;

import java.util.List;
import java.util.Optional;
import org.lotse.funding.api.application.ApplicationId;

/** Applications in the current tenant's database. Inside a transaction only. */
public interface ApplicationBook {

    /** Takes in a new one. */
    void add(StoredApplication application);

    /** A certain one. */
    Optional<StoredApplication> find(ApplicationId id);

    /** All of them, in no order. */
    List<StoredApplication> all();
}
