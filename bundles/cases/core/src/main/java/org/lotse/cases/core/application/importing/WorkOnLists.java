package org.lotse.cases.core.application.importing;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.lotse.cases.api.Responsible;
import org.lotse.cases.api.importing.CaseImports;
import org.lotse.cases.api.importing.ImportStage;
import org.lotse.cases.core.application.CaseOpening;
import org.lotse.cases.core.domain.importing.ImportLog;
import org.lotse.cases.core.domain.importing.ReadRow;
import org.lotse.cases.core.domain.importing.TakenInList;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.audit.Act;
import org.lotse.platform.api.audit.AuditTrail;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.job.Job;
import org.lotse.platform.api.job.JobRun;
import org.lotse.platform.api.job.Recurring;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Checks lists and takes them in when it is rung for, and puts away each night what nobody went on with. All cases of a list are
 * opened in one transaction: there are all of them or none, whatever ends the work.
 */
@Component
@Recurring(name = WorkOnLists.NAME, at = "03:50", deadline = "PT1H")
public final class WorkOnLists implements Job {

    /** By which it is rung for. */
    static final String NAME = "cases.take-in-lists";

    private final ImportDesk desk;
    private final ListCheck check;
    private final CaseOpening opening;
    private final ImportLog log;
    private final Transactions transactions;
    private final AuditTrail trail;
    private final CurrentScope scope;
    private final Clock clock;

    /** What lies on the desk becomes cases in the unit of this module. */
    @Activate
    public WorkOnLists(
            @Reference ImportDesk desk,
            @Reference ListCheck check,
            @Reference CaseOpening opening,
            @Reference ImportLog log,
            @Reference(target = "(lotse.unit=cases)") Transactions transactions,
            @Reference AuditTrail trail,
            @Reference CurrentScope scope,
            @Reference Clock clock) {
        this.desk = desk;
        this.check = check;
        this.opening = opening;
        this.log = log;
        this.transactions = transactions;
        this.trail = trail;
        this.scope = scope;
        this.clock = clock;
    }

    @Override
    public void run(JobRun run) throws InterruptedException {
        run.checkpoint();
        desk.forgetBefore(clock.instant().minus(Duration.ofHours(CaseImports.HOURS)));
        var waiting = desk.list().filter(ListAtWork::begin);
        if (waiting.isPresent()) {
            work(waiting.get(), run);
        }
        run.checkpoint();
    }

    private void work(ListAtWork list, JobRun run) {
        try {
            if (list.takesIn()) {
                takeIn(list, run);
            } else {
                var rows = check.rows(list, Pace.untold(run, list));
                list.end(ImportStage.CHECKED, check.report(rows, Pace.told(run, list)));
            }
        } catch (Stopped asked) {
            list.end(ImportStage.RECEIVED, null);
        } catch (RuntimeException | Error failure) {
            list.end(ImportStage.FAILED, null);
            throw failure;
        }
    }

    private void takeIn(ListAtWork list, JobRun run) {
        var rows = check.rows(list, Pace.untold(run, list));
        var report = check.errors(rows);
        if (report.badRows() > 0) {
            list.end(ImportStage.CHECKED, report);
            return;
        }
        open(list, rows, Pace.told(run, list));
        list.end(ImportStage.TAKEN_IN, report);
    }

    private void open(ListAtWork list, List<ReadRow> rows, Pace pace) {
        var tenant = scope.require().tenant();
        var bringer = new Responsible(list.by().id(), list.by().displayName());
        transactions.write(() -> {
            log.add(new TakenInList(list.id(), list.fileName(), rows.size(), bringer.name(), clock.instant()));
            opening.openAll(
                    rows.stream()
                            .map(row -> new CaseOpening.Listed(
                                    row.command(),
                                    row.responsible() == null ? bringer : row.responsible(),
                                    row.status()))
                            .toList(),
                    list.id(),
                    tenant,
                    pace::step);
            trail.record(Act.of("cases.list-taken-in", "import", list.id().toString())
                    .with("cases", String.valueOf(rows.size()))
                    .by(list.by()));
        });
    }
}
