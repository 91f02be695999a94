package org.lotse.cases.core.application;

import org.lotse.cases.core.domain.CaseFile;
import org.lotse.cases.core.domain.CaseFiles;
import org.lotse.cases.core.domain.duplicate.Sounds;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.job.Job;
import org.lotse.platform.api.job.JobRun;
import org.lotse.platform.api.job.Recurring;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Listens each night to the names in cases that nobody listened to: those from before there was an index of sounds. */
@Component
@Recurring(name = "cases.names", at = "02:50")
public final class ListenToNames implements Job {

    private static final int AT_ONCE = 50;

    private final CaseFiles files;
    private final Sounds sounds;
    private final NameIndex names;
    private final Transactions transactions;

    /** Reads and notes in the unit of this module. */
    @Activate
    public ListenToNames(
            @Reference CaseFiles files,
            @Reference Sounds sounds,
            @Reference NameIndex names,
            @Reference(target = "(lotse.unit=cases)") Transactions transactions) {
        this.files = files;
        this.sounds = sounds;
        this.names = names;
        this.transactions = transactions;
    }

    @Override
    public void run(JobRun run) throws InterruptedException {
        var found = transactions.read(() -> sounds.unheard(null, AT_ONCE));
        while (!found.isEmpty()) {
            run.checkpoint();
            var some = found;
            transactions.write(() ->
                    some.forEach(id -> files.find(id).map(CaseFile::details).ifPresent(names::note)));
            var last = some.getLast();
            found = transactions.read(() -> sounds.unheard(last, AT_ONCE));
        }
    }
}
