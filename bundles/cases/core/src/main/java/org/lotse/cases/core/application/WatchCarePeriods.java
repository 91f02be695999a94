package org.lotse.cases.core.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.event.CarePeriodEnding;
import org.lotse.cases.core.domain.CaseFile;
import org.lotse.cases.core.domain.CaseFiles;
import org.lotse.cases.core.domain.PeriodRules;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.event.EventPublisher;
import org.lotse.platform.api.job.Job;
import org.lotse.platform.api.job.JobRun;
import org.lotse.platform.api.job.Recurring;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Reckons each night the care periods of files that have none yet, and tells other modules which periods have come a stage
 * nearer to their end. People see the stage at once: screens reckon it from the day.
 */
@Component
@Recurring(name = "cases.care-periods", at = "03:10")
public final class WatchCarePeriods implements Job {

    private static final int AT_ONCE = 50;

    private final CaseFiles files;
    private final PeriodRules rules;
    private final Transactions transactions;
    private final EventPublisher events;
    private final Clock clock;

    /** Reads and notes in the unit of this module. */
    @Activate
    public WatchCarePeriods(
            @Reference CaseFiles files,
            @Reference PeriodRules rules,
            @Reference(target = "(lotse.unit=cases)") Transactions transactions,
            @Reference EventPublisher events,
            @Reference Clock clock) {
        this.files = files;
        this.rules = rules;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void run(JobRun run) throws InterruptedException {
        var today = LocalDate.now(clock);
        each(run, after -> files.withoutPeriod(after, AT_ONCE), file -> file.withPeriod(rules));
        each(run, after -> files.stageNotAnnounced(today, after, AT_ONCE), file -> announce(file, today));
    }

    private void announce(CaseFile file, LocalDate today) {
        file.announceStage(today)
                .ifPresent(stage -> events.publish(new CarePeriodEnding(
                        file.id(),
                        file.details().responsible().id(),
                        stage,
                        Objects.requireNonNull(file.period()).endsOn())));
    }

    private void each(JobRun run, Function<@Nullable CaseId, List<CaseId>> step, Consumer<CaseFile> act)
            throws InterruptedException {
        var found = transactions.read(() -> step.apply(null));
        while (!found.isEmpty()) {
            run.checkpoint();
            var some = found;
            transactions.write(() -> some.forEach(id -> files.lockEvenClosed(id).ifPresent(act)));
            var last = some.getLast();
            found = transactions.read(() -> step.apply(last));
        }
    }
}
