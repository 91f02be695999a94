package org.lotse.helpers.core.domain.money;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.money.PaymentId;
import org.lotse.helpers.api.money.PaymentQuery;
import org.lotse.helpers.api.money.PaymentSummary;
import org.lotse.platform.api.data.Page;

/** All payments of the current tenant and what volunteers say to have received elsewhere. Inside a transaction only. */
public interface PaymentBook extends OwnPayments, PaymentsOfYears {

    /** Takes in a new one. */
    void add(Payment payment);

    /** Takes one out. */
    void remove(Payment payment);

    /** The payment with this id. */
    Optional<Payment> find(PaymentId id);

    /**
     * A page of the list.
     *
     * @param after cursor of the page before, or null; one that was made for another order counts as null
     */
    Page<PaymentSummary> page(PaymentQuery query, @Nullable String after, int size);

    /** All that match together, in euro cents. */
    long sum(PaymentQuery query);

    /** Takes in a new statement. */
    void add(Elsewhere statement);

    /**
     * Deletes some of what belongs to tax years before one.
     *
     * @param before the first day that is still kept
     * @param most how many rows at most
     * @return how many rows went
     */
    int purge(LocalDate before, int most);
}
