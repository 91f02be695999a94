package org.lotse.platform.jobs.office;

import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.access.PlatformPermissions;
import org.lotse.platform.api.audit.Act;
import org.lotse.platform.api.audit.AuditTrail;
import org.lotse.platform.api.job.JobId;
import org.lotse.platform.api.job.JobReport;
import org.lotse.platform.api.job.JobState;
import org.lotse.platform.api.job.Jobs;
import org.lotse.platform.api.job.Schedule;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.jobs.calendar.BerlinCalendar;
import org.lotse.platform.jobs.engine.Book;
import org.lotse.platform.jobs.engine.Dispatcher;
import org.lotse.platform.jobs.ledger.Ledger;
import org.lotse.platform.jobs.registry.KnownJob;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The jobs of the current scope's tenant, as they stand in the ledger. */
@Component
public final class TenantJobs implements Jobs {

    private final Access access;
    private final CurrentScope scope;
    private final Dispatcher dispatcher;
    private final Book book;
    private final AuditTrail audit;
    private final Clock clock;

    /** Guards the dispatcher. */
    @Activate
    public TenantJobs(
            @Reference Access access,
            @Reference CurrentScope scope,
            @Reference Dispatcher dispatcher,
            @Reference Book book,
            @Reference AuditTrail audit,
            @Reference Clock clock) {
        this.access = access;
        this.scope = scope;
        this.dispatcher = dispatcher;
        this.book = book;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public SortedMap<JobId, Schedule> known() {
        var known = new TreeMap<JobId, Schedule>();
        dispatcher.jobs().forEach(job -> known.put(job.id(), job.schedule()));
        return Collections.unmodifiableSortedMap(known);
    }

    @Override
    public List<JobState> all() {
        var tenant = permitted();
        var plans = book.plans(tenant);
        return dispatcher.jobsOf(tenant).stream()
                .map(job -> state(job, tenant, Optional.ofNullable(plans.get(job.id()))))
                .toList();
    }

    @Override
    public List<JobReport> history(JobId job) {
        return book.latest(job, permitted(), Book.KEPT);
    }

    @Override
    public void runNow(JobId job) {
        var tenant = permitted();
        var known = dispatcher.find(job, tenant).orElseThrow(() -> RuleViolation.of("jobs.rule.unknown", job));
        dispatcher.ask(known, tenant);
        audit.record(Act.of("platform.job-asked-for", "job", job.value()));
    }

    private TenantId permitted() {
        access.require(PlatformPermissions.MANAGE_JOBS);
        return scope.require().tenant();
    }

    private JobState state(KnownJob job, TenantId tenant, Optional<Ledger.Plan> plan) {
        var last = book.latest(job.id(), tenant, 1).stream().findFirst();
        var next = plan.map(Ledger.Plan::next).orElseGet(() -> BerlinCalendar.next(job.schedule(), clock.instant()));
        return new JobState(
                job.id(),
                job.schedule(),
                last,
                next,
                plan.filter(Ledger.Plan::asked).isPresent());
    }
}
