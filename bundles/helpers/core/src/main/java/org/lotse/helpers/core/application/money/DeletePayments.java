package org.lotse.helpers.core.application.money;

import java.time.Clock;
import java.time.LocalDate;
import org.lotse.helpers.core.domain.money.PaymentBook;
import org.lotse.helpers.core.domain.money.PaymentRetention;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.job.Job;
import org.lotse.platform.api.job.JobRun;
import org.lotse.platform.api.job.Recurring;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Deletes payments, and what was said about elsewhere, when they have to be kept no longer (ADR 55). */
@Component
@Recurring(name = "helpers.delete-payments", at = "03:40")
public final class DeletePayments implements Job {

    private static final int AT_ONCE = 100;

    private final PaymentBook book;
    private final Transactions transactions;
    private final Clock clock;

    /** Deletes in the unit of this module. */
    @Activate
    public DeletePayments(
            @Reference PaymentBook book,
            @Reference(target = "(lotse.unit=helpers)") Transactions transactions,
            @Reference Clock clock) {
        this.book = book;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public void run(JobRun run) throws InterruptedException {
        while (purge() == AT_ONCE) {
            run.checkpoint();
        }
    }

    private int purge() {
        var keptFrom = PaymentRetention.keptFrom(LocalDate.now(clock));
        return transactions.write(() -> book.purge(keptFrom, AT_ONCE));
    }
}
