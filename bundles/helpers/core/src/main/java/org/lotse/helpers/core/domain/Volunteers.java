package org.lotse.helpers.core.domain;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.VolunteerOverview;
import org.lotse.helpers.api.VolunteerQuery;
import org.lotse.helpers.api.circle.CircleId;
import org.lotse.platform.api.data.Page;

/** All volunteers of the current tenant. Inside a transaction only. */
public interface Volunteers {

    /** Takes in somebody new. */
    void add(Volunteer volunteer);

    /** Takes somebody out for good. */
    void remove(Volunteer volunteer);

    /** The volunteer with this id. */
    Optional<Volunteer> find(VolunteerId id);

    /** The same, as it is now and locked until the transaction ends: others wait. */
    Optional<Volunteer> lock(VolunteerId id);

    /**
     * A page of the list.
     *
     * @param after cursor of the page before, or null; one that was made for another order counts as null
     */
    Page<Volunteer> page(VolunteerQuery query, @Nullable String after, int size);

    /** Who belongs to a circle, left or not. */
    Set<VolunteerId> members(CircleId circle);

    /** All of them at a glance. */
    VolunteerOverview overview();
}
