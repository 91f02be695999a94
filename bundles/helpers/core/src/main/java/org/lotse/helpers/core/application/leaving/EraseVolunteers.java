package org.lotse.helpers.core.application.leaving;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.job.Job;
import org.lotse.platform.api.job.JobRun;
import org.lotse.platform.api.job.Recurring;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Erases those who have left when their day has come, each in a transaction of their own. It comes often, so that a municipality that had the module off for a
 * while is without them minutes after it is on again (ADR 59).
 */
@Component
@Recurring(name = "helpers.erase-volunteers", every = "PT15M")
public final class EraseVolunteers implements Job {

    private final Erasure erasure;
    private final Transactions transactions;

    /** Erases in the unit of this module. */
    @Activate
    public EraseVolunteers(
            @Reference Erasure erasure, @Reference(target = "(lotse.unit=helpers)") Transactions transactions) {
        this.erasure = erasure;
        this.transactions = transactions;
    }

    @Override
    public void run(JobRun run) throws InterruptedException {
        while (transactions.write(erasure::beginClocks)) {
            run.checkpoint();
        }
        var failed = each(run, transactions.read(erasure::due), erasure::whenDue);
        var failedLater = each(run, transactions.read(erasure::withoutPayments), erasure::whenPaymentsAreOver);
        if (failed != null) {
            throw failed;
        }
        if (failedLater != null) {
            throw failedLater;
        }
    }

    /** One whom something stands in the way of does not keep the others. */
    private @Nullable RuntimeException each(JobRun run, List<VolunteerId> ids, Consumer<VolunteerId> act)
            throws InterruptedException {
        RuntimeException failed = null;
        for (var id : ids) {
            run.checkpoint();
            try {
                transactions.write(() -> act.accept(id));
            } catch (RuntimeException e) {
                if (failed == null) {
                    failed = e;
                } else {
                    failed.addSuppressed(e);
                }
            }
        }
        return failed;
    }
}
