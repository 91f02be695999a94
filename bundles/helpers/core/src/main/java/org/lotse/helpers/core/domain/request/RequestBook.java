package org.lotse.helpers.core.domain.request;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.request.HelpRequestId;
import org.lotse.helpers.api.request.HelpRequestOverview;
import org.lotse.helpers.api.request.HelpRequestQuery;
import org.lotse.platform.api.data.Page;

/** All requests of the current tenant. Inside a transaction only. */
public interface RequestBook {

    /** Takes in a new one. */
    void add(HelpRequest request);

    /** The request with this id. */
    Optional<HelpRequest> find(HelpRequestId id);

    /** The request that whoever asked knows by this reference. */
    Optional<HelpRequest> known(UUID reference);

    /** What has this reference is not wanted any more when it comes. */
    void expectNoMore(UUID reference, LocalDate on);

    /** Whether what has this reference is not wanted any more. */
    boolean isWithdrawn(UUID reference);

    /**
     * A page of the list.
     *
     * @param after cursor of the page before, or null; one that was made for another order counts as null
     */
    Page<HelpRequest> page(HelpRequestQuery query, @Nullable String after, int size);

    /** How many match. */
    long count(HelpRequestQuery query);

    /** All of them at a glance. */
    HelpRequestOverview overview();
}
