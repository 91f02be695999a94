package org.lotse.helpers.api.money;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.data.Page;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Lists of payments in the current scope's municipality. Every call needs {@code helpers.payments}. Any thread that has a scope; every call begins
 * at the gate.
 */
@ProviderType
public interface PaymentList {

    /**
     * A page of the payments that match.
     *
     * @param after where the page begins: {@link Page#next} of the page before <em>of the same query</em>, or null for the beginning
     * @param size rows on a page, 1 to 200
     */
    Page<PaymentSummary> page(PaymentQuery query, @Nullable String after, int size);

    /** Every payment that matches, one after the other, a page per transaction. Needs {@code helpers.export} too. */
    void export(PaymentQuery query, Consumer<PaymentSummary> row);

    /** All that match together, in euro cents. */
    long sum(PaymentQuery query);
}
