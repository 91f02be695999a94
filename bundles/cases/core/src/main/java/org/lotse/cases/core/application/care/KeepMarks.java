package org.lotse.cases.core.application.care;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseDetails;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.core.domain.CaseFile;
import org.lotse.cases.core.domain.care.RunningCases;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.exchange.Marks;
import org.lotse.platform.api.job.Job;
import org.lotse.platform.api.job.JobRun;
import org.lotse.platform.api.job.Recurring;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Holds marks against cases each night: takes away those of cases that run no longer, and places those that are missing, such as of cases that came with a list, from
 * before there were marks, or under another key. Where another body was first, none is placed.
 */
@Component
@Recurring(name = "cases.care-marks", at = "03:10")
public final class KeepMarks implements Job {

    private static final int AT_ONCE = 100;

    private final RunningCases running;
    private final CareWatch watch;
    private final Marks marks;
    private final Transactions transactions;

    /** Cases and marks. */
    @Activate
    public KeepMarks(
            @Reference RunningCases running,
            @Reference CareWatch watch,
            @Reference Marks marks,
            @Reference(target = "(lotse.unit=cases)") Transactions transactions) {
        this.running = running;
        this.watch = watch;
        this.marks = marks;
        this.transactions = transactions;
    }

    @Override
    public void run(JobRun run) throws InterruptedException {
        marks.keepOnly(CareKind.KIND, ids(run));
        var page = page(null);
        while (!page.isEmpty()) {
            run.checkpoint();
            placeMissing(page);
            page = page(page.getLast().id());
        }
    }

    private Set<UUID> ids(JobRun run) throws InterruptedException {
        var ids = new HashSet<UUID>();
        var page = page(null);
        while (!page.isEmpty()) {
            run.checkpoint();
            page.forEach(file -> ids.add(file.id().value()));
            page = page(page.getLast().id());
        }
        return ids;
    }

    private void placeMissing(List<CaseDetails> page) {
        var known = page.stream().collect(Collectors.toMap(file -> file.id().value(), Function.identity()));
        var traits = page.stream().collect(Collectors.toMap(file -> file.id().value(), watch::traits));
        marks.unplaced(CareKind.KIND, traits).stream()
                .map(id -> known.get(id))
                .filter(file -> watch.elsewhere(file.person()).isEmpty())
                .forEach(file -> transactions.write(() -> watch.begin(file, null)));
    }

    private List<CaseDetails> page(@Nullable CaseId after) {
        return transactions.read(() ->
                running.page(after, AT_ONCE).stream().map(CaseFile::details).toList());
    }
}
