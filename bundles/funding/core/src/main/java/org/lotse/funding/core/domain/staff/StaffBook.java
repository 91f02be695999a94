package org.lotse.funding.core.domain.staff;

import java.util.List;
import java.util.Optional;
import org.lotse.funding.api.application.ApplicationId;
import org.lotse.funding.api.staff.EmploymentId;

/** Employments in the current tenant's database. Inside a transaction only. */
public interface StaffBook {

    /** Waits until nobody else fills a post. */
    void takeTurn();

    /** Takes in a new one. */
    void add(StoredEmployment employment);

    /** A certain one. */
    Optional<StoredEmployment> find(EmploymentId id);

    /** All of a grant, in no order. */
    List<StoredEmployment> of(ApplicationId grant);

    /** All that there are, in no order. */
    List<StoredEmployment> all();
}
