package org.lotse.funding.core.domain.passing;

import java.util.List;
import java.util.Optional;
import org.lotse.funding.api.application.ApplicationId;
import org.lotse.funding.api.passing.PassingId;

/** Agreements to pass money on in the current tenant's database. Inside a transaction only. */
public interface PassingBook {

    /** Takes in a new one. */
    void add(StoredPassing passing);

    /** A certain one. */
    Optional<StoredPassing> find(PassingId id);

    /** All of a grant, in no order. */
    List<StoredPassing> of(ApplicationId grant);

    /** All of them, in no order. */
    List<StoredPassing> all();
}
