package org.lotse.platform.jobs.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lotse.platform.api.job.JobId;
import org.lotse.platform.api.job.JobReport;
import org.lotse.platform.api.tenant.TenantId;

/** The stored plan and history. Every call joins the running transaction of the unit {@code jobs}. */
public interface Ledger {

    /** Plans the job for those of the tenants for which it is not planned yet. */
    void plan(JobId job, Set<TenantId> tenants, Instant next);

    /** Nobody waits longer than until this moment: the schedule may have become denser with an update. */
    void atTheLatest(JobId job, Instant next);

    /** Whose turn it is: first those who asked, then those whose time has come, the longest waiting first. */
    Optional<Due> due(JobId job, Instant now);

    /** When somebody's turn comes next; a moment that has passed if somebody is waiting. */
    Optional<Instant> earliest(JobId job);

    /** What is planned for the tenant, by job. */
    Map<JobId, Plan> plans(TenantId tenant);

    /** Asks for a run. */
    void ask(JobId job, TenantId tenant, Instant now);

    /** Moves the tenant's turn to a later moment and forgets that somebody asked. */
    void postpone(JobId job, TenantId tenant, Instant next);

    /** A run began. */
    UUID begin(JobId job, TenantId tenant, Instant now);

    /** A run ended. */
    void end(UUID run, JobReport report);

    /** Forgets all but the latest runs of the job for the tenant. */
    void trim(JobId job, TenantId tenant, int keep);

    /** The runs that were begun and never ended. */
    List<Open> open();

    /** The latest runs, newest first. */
    List<JobReport> latest(JobId job, TenantId tenant, int most);

    /** Forgets what was planned and done for the tenant by jobs of which the name begins so. */
    void forget(String prefix, TenantId tenant);

    /**
     * Somebody's turn.
     *
     * @param tenant whose
     * @param at since when
     */
    record Due(TenantId tenant, Instant at) {}

    /**
     * What is planned.
     *
     * @param next when the next run is due
     * @param asked whether somebody asked for a run before
     */
    record Plan(Instant next, boolean asked) {}

    /** A run that was begun. */
    record Open(UUID run, JobId job, TenantId tenant, Instant began) {}
}
