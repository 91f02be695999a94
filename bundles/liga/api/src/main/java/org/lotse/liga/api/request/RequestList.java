package org.lotse.liga.api.request;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.data.Page;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Lists of requests in the current scope's district. Every call needs {@code liga.read}. Any thread that has a scope; every call begins at the gate.
 */
@ProviderType
public interface RequestList {

    /**
     * A page of the requests that match.
     *
     * @param after where the page begins: {@link Page#next} of the page before <em>of the same query</em>, or null for the beginning
     * @param size rows on a page, 1 to 200
     */
    Page<RequestSummary> page(RequestQuery query, @Nullable String after, int size);

    /** Every request that matches, one after the other, a page per transaction. Needs {@code liga.export} too. */
    void export(RequestQuery query, Consumer<RequestSummary> row);

    /** What the start page says. */
    RequestOutlook outlook();
}
