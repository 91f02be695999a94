package org.lotse.liga.core.application.retention;

import java.time.LocalDate;
import java.util.List;
import org.lotse.liga.api.retention.Expiring;
import org.lotse.liga.api.retention.RetentionKind;
import org.lotse.liga.core.application.LigaChanges;
import org.lotse.liga.core.domain.retention.ExpiryBook;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.job.Job;
import org.lotse.platform.api.job.JobRun;
import org.lotse.platform.api.job.Recurring;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Erases what has to be kept no longer (ADR 72). Each in a transaction of its own, so that one in whose way something stands does not keep the others. */
@Component
@Recurring(name = "liga.erase-expired", at = "03:50")
public final class EraseExpired implements Job {

    private static final int AT_ONCE = 100;

    private final ExpiryBook book;
    private final LigaChanges changes;
    private final Transactions transactions;

    /** Erases in the unit of this module. */
    @Activate
    public EraseExpired(
            @Reference ExpiryBook book,
            @Reference LigaChanges changes,
            @Reference(target = "(lotse.unit=liga)") Transactions transactions) {
        this.book = book;
        this.changes = changes;
        this.transactions = transactions;
    }

    @Override
    public void run(JobRun run) throws InterruptedException {
        for (var kind : RetentionKind.values()) {
            var before = kind.keptFrom(changes.today());
            for (var due = over(kind, before); !due.isEmpty(); due = over(kind, before)) {
                for (var one : due) {
                    run.checkpoint();
                    transactions.write(() -> book.erase(kind, one.subject(), before));
                }
            }
        }
    }

    private List<Expiring> over(RetentionKind kind, LocalDate before) {
        return transactions.read(() -> book.over(kind, before, AT_ONCE));
    }
}
