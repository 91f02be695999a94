package org.lotse.liga.core.domain.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.request.RequestId;
import org.lotse.liga.api.request.RequestOutlook;
import org.lotse.liga.api.request.RequestQuery;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.data.Page;

/** All requests of the current tenant. Inside a transaction only. */
public interface RequestBook {

    /** Takes in a new one. */
    void add(LigaRequest request);

    /** Takes one out. */
    void remove(LigaRequest request);

    /** The request with this id. */
    Optional<LigaRequest> find(RequestId id);

    /**
     * A page of the list.
     *
     * @param today on which day they are overdue as asked for
     * @param after cursor of the page before, or null; one that was made for another order counts as null
     */
    Page<LigaRequest> page(RequestQuery query, LocalDate today, @Nullable String after, int size);

    /** Of which something has to leave for the other end. */
    List<RequestId> unsent();

    /**
     * How many are not done, how many of them are overdue, and how many somebody sees to.
     *
     * @param person who, or null for nobody
     */
    RequestOutlook outlook(LocalDate today, @Nullable UserId person);
}
