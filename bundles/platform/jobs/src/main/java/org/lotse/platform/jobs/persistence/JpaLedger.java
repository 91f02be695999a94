package org.lotse.platform.jobs.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lotse.platform.api.data.Ids;
import org.lotse.platform.api.job.JobId;
import org.lotse.platform.api.job.JobOutcome;
import org.lotse.platform.api.job.JobReport;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.jobs.ledger.Ledger;
import org.lotse.platform.persistence.unit.Entities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The ledger by Jakarta Persistence. */
@Component
public final class JpaLedger implements Ledger {

    private static final String OF_JOB = "select p from Plan p where p.key.job = :job ";

    private final Entities entities;

    /** @param entities of the unit {@code jobs} */
    @Activate
    public JpaLedger(@Reference(target = "(lotse.unit=jobs)") Entities entities) {
        this.entities = entities;
    }

    @Override
    public void plan(JobId job, Set<TenantId> tenants, Instant next) {
        var missing = new HashSet<>(tenants);
        manager()
                .createQuery("select p.key.tenant from Plan p where p.key.job = :job", String.class)
                .setParameter("job", job.value())
                .getResultStream()
                .map(TenantId::new)
                .forEach(missing::remove);
        missing.forEach(tenant -> manager().persist(new PlanRecord(new PlanKey(job, tenant), next)));
    }

    @Override
    public void atTheLatest(JobId job, Instant next) {
        manager()
                .createQuery("update Plan p set p.nextDue = :next where p.key.job = :job and p.nextDue > :next")
                .setParameter("job", job.value())
                .setParameter("next", next)
                .executeUpdate();
    }

    @Override
    public Optional<Due> due(JobId job, Instant now) {
        return first(asked(job))
                .or(() -> first(plans(OF_JOB + "and p.nextDue <= :now order by p.nextDue, p.key.tenant", job)
                        .setParameter("now", now)))
                .map(PlanRecord::due);
    }

    @Override
    public Optional<Instant> earliest(JobId job) {
        return first(asked(job))
                .or(() -> first(plans(OF_JOB + "order by p.nextDue, p.key.tenant", job)))
                .map(plan -> plan.due().at());
    }

    @Override
    public Map<JobId, Plan> plans(TenantId tenant) {
        return manager()
                .createQuery("select p from Plan p where p.key.tenant = :tenant", PlanRecord.class)
                .setParameter("tenant", tenant.value())
                .getResultStream()
                .collect(Collectors.toMap(plan -> plan.key().job(), PlanRecord::plan));
    }

    @Override
    public void ask(JobId job, TenantId tenant, Instant now) {
        find(job, tenant).ifPresent(plan -> plan.ask(now));
    }

    @Override
    public void postpone(JobId job, TenantId tenant, Instant next) {
        find(job, tenant).ifPresent(plan -> plan.postpone(next));
    }

    @Override
    public UUID begin(JobId job, TenantId tenant, Instant now) {
        var id = Ids.next(now);
        manager().persist(new RunRecord(id, job, tenant, now));
        return id;
    }

    @Override
    public void end(UUID run, JobReport report) {
        var record = manager().find(RunRecord.class, run);
        if (record != null) {
            record.end(report);
        }
    }

    @Override
    public void trim(JobId job, TenantId tenant, int keep) {
        runs(job, tenant)
                .setFirstResult(keep)
                .setMaxResults(keep)
                .getResultList()
                .forEach(run -> manager().remove(run));
    }

    @Override
    public List<Open> open() {
        return manager()
                .createQuery("select r from Run r where r.outcome = :running order by r.beganAt", RunRecord.class)
                .setParameter("running", JobOutcome.RUNNING)
                .getResultStream()
                .map(RunRecord::open)
                .toList();
    }

    @Override
    public List<JobReport> latest(JobId job, TenantId tenant, int most) {
        return runs(job, tenant)
                .setMaxResults(most)
                .getResultStream()
                .map(RunRecord::report)
                .toList();
    }

    @Override
    public void forget(String prefix, TenantId tenant) {
        Stream.of(
                        "delete from Plan p where p.key.job like :jobs and p.key.tenant = :tenant",
                        "delete from Run r where r.job like :jobs and r.tenant = :tenant")
                .forEach(delete -> manager()
                        .createQuery(delete)
                        .setParameter("jobs", prefix + "%")
                        .setParameter("tenant", tenant.value())
                        .executeUpdate());
    }

    private TypedQuery<PlanRecord> asked(JobId job) {
        return plans(OF_JOB + "and p.askedAt is not null order by p.askedAt, p.key.tenant", job);
    }

    private TypedQuery<PlanRecord> plans(String query, JobId job) {
        return manager().createQuery(query, PlanRecord.class).setParameter("job", job.value());
    }

    private TypedQuery<RunRecord> runs(JobId job, TenantId tenant) {
        return manager()
                .createQuery(
                        "select r from Run r where r.job = :job and r.tenant = :tenant order by r.beganAt desc, r.id desc",
                        RunRecord.class)
                .setParameter("job", job.value())
                .setParameter("tenant", tenant.value());
    }

    private Optional<PlanRecord> find(JobId job, TenantId tenant) {
        return Optional.ofNullable(manager().find(PlanRecord.class, new PlanKey(job, tenant)));
    }

    private EntityManager manager() {
        return entities.manager();
    }

    private static <T> Optional<T> first(TypedQuery<T> query) {
        return query.setMaxResults(1).getResultStream().findFirst();
    }
}
