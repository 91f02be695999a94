package org.lotse.helpers.core.application.certificate;

import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.job.Job;
import org.lotse.platform.api.job.JobRun;
import org.lotse.platform.api.job.Recurring;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Deletes what may be kept of certificates no longer. It comes often, so that a municipality that had the module off for a while is without
 * it minutes after it is on again (ADR 53).
 */
@Component
@Recurring(name = "helpers.delete-certificates", every = "PT15M")
public final class DeleteCertificates implements Job {

    private final DeletionClock deletion;
    private final Transactions transactions;

    /** Deletes in the unit of this module. */
    @Activate
    public DeleteCertificates(
            @Reference DeletionClock deletion, @Reference(target = "(lotse.unit=helpers)") Transactions transactions) {
        this.deletion = deletion;
        this.transactions = transactions;
    }

    @Override
    public void run(JobRun run) throws InterruptedException {
        while (transactions.write(deletion::purge)) {
            run.checkpoint();
        }
    }
}
