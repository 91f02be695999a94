package org.lotse.helpers.core.domain.activity;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.activity.ActivityId;
import org.lotse.helpers.api.activity.ActivityQuery;
import org.lotse.platform.api.data.Page;

/** All activities of the current tenant. Inside a transaction only. */
public interface ActivityBook {

    /** Takes in a new one. */
    void add(Activity activity);

    /** The activity with this id. */
    Optional<Activity> find(ActivityId id);

    /**
     * A page of the list.
     *
     * @param today from which day on something is to come
     * @param after cursor of the page before, or null; one that was made for another order counts as null
     */
    Page<Activity> page(ActivityQuery query, LocalDate today, @Nullable String after, int size);
}
