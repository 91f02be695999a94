package org.lotse.cases.core.application;

import java.util.List;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.core.domain.CaseFiles;
import org.lotse.cases.core.domain.Contacts;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.job.Job;
import org.lotse.platform.api.job.JobRun;
import org.lotse.platform.api.job.Recurring;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts each night whether the totals in the case files, by which lists sort and warnings are shown, are still those of the
 * contact logs, and corrects what is not: after a repair by hand, say, or a backup put back in part.
 */
@Component
@Recurring(name = "cases.count-again", at = "02:40")
public final class CountAgain implements Job {

    private static final Logger LOG = LoggerFactory.getLogger(CountAgain.class);
    private static final int AT_ONCE = 50;

    private final CaseFiles files;
    private final Contacts contacts;
    private final Transactions transactions;

    /** Reads and corrects in the unit of this module. */
    @Activate
    public CountAgain(
            @Reference CaseFiles files,
            @Reference Contacts contacts,
            @Reference(target = "(lotse.unit=cases)") Transactions transactions) {
        this.files = files;
        this.contacts = contacts;
        this.transactions = transactions;
    }

    @Override
    public void run(JobRun run) throws InterruptedException {
        var corrected = 0;
        var found = transactions.read(() -> contacts.miscounted(null, AT_ONCE));
        while (!found.isEmpty()) {
            run.checkpoint();
            correct(found);
            corrected += found.size();
            var last = found.getLast();
            found = transactions.read(() -> contacts.miscounted(last, AT_ONCE));
        }
        if (corrected > 0) {
            LOG.warn("{} case files had other totals than their contact logs and were corrected", corrected);
        }
    }

    private void correct(List<CaseId> ids) {
        transactions.write(() -> ids.forEach(
                id -> files.lockEvenClosed(id).ifPresent(file -> file.contactsSumUpTo(contacts.totals(file.id())))));
    }
}
