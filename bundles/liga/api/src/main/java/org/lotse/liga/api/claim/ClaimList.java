package org.lotse.liga.api.claim;

import java.math.BigDecimal;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.data.Page;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Lists of claims in the current scope's district. Every call needs {@code liga.read}. Any thread that has a scope; every call begins at the gate.
 */
@ProviderType
public interface ClaimList {

    /**
     * A page of the claims that match.
     *
     * @param after where the page begins: {@link Page#next} of the page before <em>of the same query</em>, or null for the beginning
     * @param size rows on a page, 1 to 200
     */
    Page<ClaimSummary> page(ClaimQuery query, @Nullable String after, int size);

    /** Every claim that matches, one after the other, a page per transaction. Needs {@code liga.export} too. */
    void export(ClaimQuery query, Consumer<ClaimSummary> row);

    /** All that match together, in euros. */
    BigDecimal sum(ClaimQuery query);

    /** How many wait for approval. */
    long waiting();
}
