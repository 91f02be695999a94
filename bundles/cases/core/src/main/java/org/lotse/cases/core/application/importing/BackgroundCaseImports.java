package org.lotse.cases.core.application.importing;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.importing.CaseImports;
import org.lotse.cases.api.importing.ImportEntry;
import org.lotse.cases.api.importing.ImportField;
import org.lotse.cases.api.importing.ImportId;
import org.lotse.cases.api.importing.ListInHand;
import org.lotse.cases.api.importing.StartImport;
import org.lotse.cases.core.domain.importing.ImportLog;
import org.lotse.cases.core.domain.importing.TakenInList;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.Actor;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.audit.Act;
import org.lotse.platform.api.audit.AuditTrail;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.Ids;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.file.FileNames;
import org.lotse.platform.api.job.JobBell;
import org.lotse.platform.api.job.JobId;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.table.TableLimits;
import org.lotse.platform.api.table.TableReader;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lays lists on the desk and rings for whoever works on them. */
@Component
public final class BackgroundCaseImports implements CaseImports {

    private static final long MOST_BYTES = 10L * 1024 * 1024;
    private static final int NAMED = 5;
    private static final Pattern UNFIT = Pattern.compile("^.*[/\\\\]|[\\p{Cntrl}\\p{Cf}]");
    private static final JobId JOB = new JobId(WorkOnLists.NAME);

    private final ImportDesk desk;
    private final ImportLog log;
    private final TableReader tables;
    private final JobBell bell;
    private final Transactions transactions;
    private final Access access;
    private final AuditTrail trail;
    private final CurrentScope scope;
    private final Clock clock;

    /** Desk, reader and bell, and what every call needs: gate, transaction, trail, scope and time. */
    @Activate
    public BackgroundCaseImports(
            @Reference ImportDesk desk,
            @Reference ImportLog log,
            @Reference TableReader tables,
            @Reference JobBell bell,
            @Reference(target = "(lotse.unit=cases)") Transactions transactions,
            @Reference Access access,
            @Reference AuditTrail trail,
            @Reference CurrentScope scope,
            @Reference Clock clock) {
        this.desk = desk;
        this.log = log;
        this.tables = tables;
        this.bell = bell;
        this.transactions = transactions;
        this.access = access;
        this.trail = trail;
        this.scope = scope;
        this.clock = clock;
    }

    @Override
    public ListInHand receive(String fileName, InputStream content) throws IOException {
        access.require(CasesPermissions.IMPORT);
        var by = person();
        desk.requirePlace();
        var table = tables.read(fileName, content, new TableLimits(MOST_BYTES, MOST_ROWS));
        var now = clock.instant();
        var list = new ListAtWork(new ImportId(Ids.next(now)), remembered(fileName), by, now, table, desk.words());
        desk.put(list);
        return list.shown();
    }

    @Override
    public Optional<ListInHand> inHand() {
        access.require(CasesPermissions.IMPORT);
        return desk.list().map(ListAtWork::shown);
    }

    @Override
    public void start(StartImport command) {
        access.require(CasesPermissions.IMPORT);
        var list = list(command.id());
        requireTelling(command.columns().values());
        synchronized (list) {
            if (list.isRunning()) {
                throw RuleViolation.of("cases.rule.import-busy", list.by().displayName());
            }
            list.order(command.columns(), command.takeIn());
        }
        bell.ring(JOB);
    }

    @Override
    public void cancel(ImportId id) {
        access.require(CasesPermissions.IMPORT);
        var list = list(id);
        if (list.isRunning()) {
            list.stop();
        } else {
            desk.remove(list);
        }
    }

    @Override
    public List<ImportEntry> history() {
        access.require(CasesPermissions.IMPORT);
        return transactions.read(
                () -> log.latest(MOST_TOLD).stream().map(TakenInList::entry).toList());
    }

    @Override
    public void undo(ImportId id) {
        access.require(CasesPermissions.IMPORT);
        var by = person();
        transactions.write(() -> {
            var list = log.find(id).orElseThrow(ConcurrentChange::removed);
            list.undo(by.displayName(), clock.instant());
            var workedOn = log.workedOn(id, NAMED);
            if (!workedOn.isEmpty()) {
                throw RuleViolation.of("cases.rule.import-worked-on", String.join(", ", workedOn));
            }
            log.removeCases(id);
            trail.record(Act.of("cases.list-undone", "import", id.toString())
                    .with("cases", String.valueOf(list.entry().rows())));
        });
    }

    private ListAtWork list(ImportId id) {
        return desk.list().filter(list -> list.id().equals(id)).orElseThrow(ConcurrentChange::removed);
    }

    /** Without these no row can be right: better said once than for each row. */
    private static void requireTelling(Collection<ImportField> fields) {
        if (!fields.contains(ImportField.FAMILY_NAME) && !fields.contains(ImportField.GIVEN_NAME)) {
            throw RuleViolation.of("cases.rule.import-no-name");
        }
        if (!fields.contains(ImportField.OPENED_ON)) {
            throw RuleViolation.of("cases.rule.import-no-day");
        }
        if (new HashSet<>(fields).size() < fields.size()) {
            throw RuleViolation.of("cases.rule.import-twice");
        }
    }

    private static String remembered(String fileName) {
        var name = UNFIT.matcher(fileName).replaceAll("");
        return name.length() <= FileNames.LENGTH ? name : name.substring(name.length() - FileNames.LENGTH);
    }

    private Actor.Person person() {
        if (scope.require().actor() instanceof Actor.Person person) {
            return person;
        }
        throw new IllegalStateException("Only a person brings lists");
    }
}
