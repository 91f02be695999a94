package org.lotse.helpers.core.application.registration;

import org.lotse.platform.api.audit.Act;
import org.lotse.platform.api.audit.AuditTrail;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.job.Job;
import org.lotse.platform.api.job.JobRun;
import org.lotse.platform.api.job.Recurring;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Erases those who registered themselves and about whom nobody has decided for so long that nobody will (ADR 57), each in a transaction of their own. */
@Component
@Recurring(name = "helpers.forget-undecided", every = "PT1H")
public final class ForgetUndecided implements Job {

    private final Undecided undecided;
    private final AuditTrail trail;
    private final Transactions transactions;

    @Activate
    public ForgetUndecided(
            @Reference Undecided undecided,
            @Reference AuditTrail trail,
            @Reference(target = "(lotse.unit=helpers)") Transactions transactions) {
        this.undecided = undecided;
        this.trail = trail;
        this.transactions = transactions;
    }

    @Override
    public void run(JobRun run) throws InterruptedException {
        for (var id : transactions.read(undecided::old)) {
            run.checkpoint();
            transactions.write(() -> {
                if (undecided.forgetIfDue(id)) {
                    trail.record(Act.of("helpers.registration-forgotten", "volunteer", id.toString()));
                }
            });
        }
    }
}
