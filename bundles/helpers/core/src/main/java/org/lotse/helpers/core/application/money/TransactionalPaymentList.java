package org.lotse.helpers.core.application.money;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.HelpersPermissions;
import org.lotse.helpers.api.money.PaymentList;
import org.lotse.helpers.api.money.PaymentQuery;
import org.lotse.helpers.api.money.PaymentSummary;
import org.lotse.helpers.core.domain.money.PaymentBook;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.data.Page;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.data.WholeList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists and sums payments of the current tenant. */
@Component
public final class TransactionalPaymentList implements PaymentList {

    private final PaymentBook book;
    private final Access access;
    private final Transactions transactions;

    @Activate
    public TransactionalPaymentList(
            @Reference PaymentBook book,
            @Reference Access access,
            @Reference(target = "(lotse.unit=helpers)") Transactions transactions) {
        this.book = book;
        this.access = access;
        this.transactions = transactions;
    }

    @Override
    public Page<PaymentSummary> page(PaymentQuery query, @Nullable String after, int size) {
        access.require(HelpersPermissions.PAYMENTS);
        return read(query, after, Math.clamp(size, 1, WholeList.LARGEST_PAGE));
    }

    @Override
    public void export(PaymentQuery query, Consumer<PaymentSummary> row) {
        access.require(HelpersPermissions.PAYMENTS);
        access.require(HelpersPermissions.EXPORT);
        WholeList.read(after -> read(query, after, WholeList.LARGEST_PAGE), row);
    }

    @Override
    public long sum(PaymentQuery query) {
        access.require(HelpersPermissions.PAYMENTS);
        return transactions.read(() -> book.sum(query));
    }

    private Page<PaymentSummary> read(PaymentQuery query, @Nullable String after, int size) {
        return transactions.read(() -> book.page(query, after, size));
    }
}
