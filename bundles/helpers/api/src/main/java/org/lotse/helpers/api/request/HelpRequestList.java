package org.lotse.helpers.api.request;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.data.Page;
import org.osgi.annotation.versioning.ProviderType;

/** Finds requests for help of the current scope's municipality. Any thread that has a scope; begins at the gate. */
@ProviderType
public interface HelpRequestList {

    /**
     * A page of the requests that match. As quick at any depth as at the beginning. Needs {@code helpers.read}.
     *
     * @param query what to list, in which order
     * @param after where the page begins: {@link Page#next} of the page before <em>of the same query</em>, or null for the beginning
     * @param size rows on a page, 1 to 200
     */
    Page<HelpRequestSummary> page(HelpRequestQuery query, @Nullable String after, int size);

    /** Hands every request that matches to the caller, in order, a page at a time. Needs {@code helpers.export}. */
    void export(HelpRequestQuery query, Consumer<HelpRequestSummary> row);

    /** How many match. Needs {@code helpers.read}. */
    long count(HelpRequestQuery query);

    /** All requests at a glance. Needs {@code helpers.read}. */
    HelpRequestOverview overview();
}
