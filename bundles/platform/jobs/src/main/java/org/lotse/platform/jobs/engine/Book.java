package org.lotse.platform.jobs.engine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.job.JobId;
import org.lotse.platform.api.job.JobOutcome;
import org.lotse.platform.api.job.JobReport;
import org.lotse.platform.api.module.ModuleId;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.jobs.ledger.Ledger;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps the ledger, each entry in a transaction of its own, and tells who watches. */
@Component(service = Book.class)
public final class Book {

    /** How many runs are remembered of each job for each tenant. */
    public static final int KEPT = 30;

    private final Transactions transactions;
    private final Ledger ledger;
    private final JobNews news;
    private final Clock clock;

    /** Writes in the unit {@code jobs}. */
    @Activate
    public Book(
            @Reference(target = "(lotse.unit=jobs)") Transactions transactions,
            @Reference Ledger ledger,
            @Reference JobNews news,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.ledger = ledger;
        this.news = news;
        this.clock = clock;
    }

    /** What is planned for the tenant, by job. */
    public Map<JobId, Ledger.Plan> plans(TenantId tenant) {
        return transactions.read(() -> ledger.plans(tenant));
    }

    /** The latest runs, newest first. */
    public List<JobReport> latest(JobId job, TenantId tenant, int most) {
        return transactions.read(() -> ledger.latest(job, tenant, most));
    }

    void plan(JobId job, Set<TenantId> tenants, Instant next) {
        write(() -> {
            ledger.plan(job, tenants, next);
            ledger.atTheLatest(job, next);
        });
    }

    void ask(JobId job, TenantId tenant, Instant now) {
        write(() -> ledger.ask(job, tenant, now));
        news.changed(tenant);
    }

    void postpone(JobId job, TenantId tenant, Instant next) {
        write(() -> ledger.postpone(job, tenant, next));
        news.changed(tenant);
    }

    void forget(ModuleId module, TenantId tenant) {
        write(() -> ledger.forget(module.value() + ".", tenant));
        news.changed(tenant);
    }

    Optional<Ledger.Due> due(JobId job, Instant now) {
        return transactions.read(() -> ledger.due(job, now));
    }

    Optional<Instant> earliest(JobId job) {
        return transactions.read(() -> ledger.earliest(job));
    }

    /**
     * Writes down that the run begins, runs it, and writes down what came of it. The next turn is settled before it begins:
     * if the platform dies, nothing is repeated for ever.
     *
     * @param next tells when it is the tenant's turn again
     */
    void run(Run run, Duration deadline, Supplier<Instant> next) {
        var began = clock.instant();
        var id = write(() -> {
            ledger.postpone(run.job(), run.tenant(), next.get());
            return ledger.begin(run.job(), run.tenant(), began);
        });
        news.changed(run.tenant());
        var result = run.within(deadline);
        close(new Ledger.Open(id, run.job(), run.tenant(), began), result, clock.instant());
        news.changed(run.tenant());
    }

    /** The platform ended while these runs were going on: they are over, and their work is taken up again. */
    void closeLeftOpen(Instant now) {
        var left = transactions.read(ledger::open);
        left.forEach(open -> close(open, Result.interrupted(EndReason.PLATFORM_ENDED), now));
    }

    /** One at a time: who plans and who serves touch the same rows, and neither takes long. */
    private synchronized <T> T write(Supplier<T> work) {
        return transactions.write(work);
    }

    private synchronized void write(Runnable work) {
        transactions.write(work);
    }

    private void close(Ledger.Open open, Result result, Instant now) {
        write(() -> {
            ledger.end(open.run(), new JobReport(open.began(), Optional.of(now), result.outcome(), result.reason()));
            if (result.asked().filter(EndReason::isToBeMadeUp).isPresent() && !wasInterruptedBefore(open)) {
                ledger.postpone(open.job(), open.tenant(), now);
            }
            ledger.trim(open.job(), open.tenant(), KEPT);
        });
    }

    /** Work that was interrupted twice in a row waits for its usual time: it may be what brings the platform down. */
    private boolean wasInterruptedBefore(Ledger.Open open) {
        return ledger.latest(open.job(), open.tenant(), 2).stream()
                .skip(1)
                .anyMatch(before -> before.outcome() == JobOutcome.INTERRUPTED);
    }
}
