package org.lotse.liga.api.request;

import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.data.Page;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What the current scope's municipality and its district ask of each other: the municipality's own copies. What is written here travels to the district by the
 * exchange; what the district answers comes by itself. Every call needs {@code liga.ask}, and a scope in a municipality. Any thread; each call is one
 * transaction, unless it says otherwise.
 */
@ProviderType
public interface OwnRequests {

    /**
     * Opens a request. It leaves with the transaction, or as soon as the district has the module on.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside the component of {@link OpenRequest} that is not acceptable, or if there is no district
     */
    RequestId open(OpenRequest request);

    /**
     * Adds something to the thread: an {@link EntryKind#ANSWER} travels, with {@link AddEntry#state} it stands otherwise at both ends; an
     * {@link EntryKind#NOTE} stays here.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside {@code text} without one, or if nobody writes such entries here
     * @throws org.lotse.platform.api.data.ConcurrentChange if it is gone
     */
    void add(AddEntry entry);

    /** Somebody who may answer has opened it; nothing happens if it is gone. */
    void seen(RequestId request);

    /** The request with this id, or empty if this municipality has none. */
    Optional<RequestDetails> find(RequestId request);

    /**
     * A page of the requests that match.
     *
     * @param after where the page begins: {@link Page#next} of the page before <em>of the same query</em>, or null for the beginning
     * @param size rows on a page, 1 to 200
     */
    Page<RequestSummary> page(RequestQuery query, @Nullable String after, int size);

    /** Every request that matches, one after the other, a page per transaction. */
    void export(RequestQuery query, Consumer<RequestSummary> row);

    /** What the start page says. */
    RequestOutlook outlook();
}
