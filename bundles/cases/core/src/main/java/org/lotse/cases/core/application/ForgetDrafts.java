package org.lotse.cases.core.application;

import java.time.Clock;
import java.time.Duration;
import org.lotse.cases.api.draft.NoteDrafts;
import org.lotse.cases.core.domain.DraftStore;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.job.Job;
import org.lotse.platform.api.job.JobRun;
import org.lotse.platform.api.job.Recurring;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Removes each night the notes that nobody went on writing. */
@Component
@Recurring(name = "cases.forget-drafts", at = "03:40")
public final class ForgetDrafts implements Job {

    private final DraftStore drafts;
    private final Transactions transactions;
    private final Clock clock;

    /** Removes in the unit of this module. */
    @Activate
    public ForgetDrafts(
            @Reference DraftStore drafts,
            @Reference(target = "(lotse.unit=cases)") Transactions transactions,
            @Reference Clock clock) {
        this.drafts = drafts;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public void run(JobRun run) {
        var oldest = clock.instant().minus(Duration.ofDays(NoteDrafts.DAYS));
        transactions.write(() -> drafts.removeBefore(oldest));
    }
}
