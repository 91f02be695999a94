package org.lotse.helpers.core.domain.money;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.money.PaymentId;
import org.lotse.helpers.api.money.PaymentKind;
import org.lotse.helpers.api.money.PaymentQuery;
import org.lotse.helpers.api.money.PaymentSummary;
import org.lotse.platform.api.data.Page;

/** All payments of the current tenant and what volunteers say to have received elsewhere. Inside a transaction only. */
public interface PaymentBook extends OwnPayments {

    /** Takes in a new one. */
    void add(Payment payment);

    /** Takes one out. */
    void remove(Payment payment);

    /** The payment with this id. */
    Optional<Payment> find(PaymentId id);

    /** Those of a volunteer in a tax year, however far they have come. */
    List<Payment> of(VolunteerId volunteer, int year);

    /**
     * A page of the list.
     *
     * @param after cursor of the page before, or null; one that was made for another order counts as null
     */
    Page<PaymentSummary> page(PaymentQuery query, @Nullable String after, int size);

    /** All that match together, in euro cents. */
    long sum(PaymentQuery query);

    /** What a volunteer says about a year. */
    Optional<Elsewhere> elsewhere(VolunteerId volunteer, int year, PaymentKind kind);

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
