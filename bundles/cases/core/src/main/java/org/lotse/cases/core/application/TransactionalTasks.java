package org.lotse.cases.core.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.Responsible;
import org.lotse.cases.api.task.GiveTask;
import org.lotse.cases.api.task.PutOffTask;
import org.lotse.cases.api.task.SettleTask;
import org.lotse.cases.api.task.TaskEntry;
import org.lotse.cases.api.task.TaskId;
import org.lotse.cases.api.task.Tasks;
import org.lotse.cases.core.domain.CaseFiles;
import org.lotse.cases.core.domain.task.Task;
import org.lotse.cases.core.domain.task.TaskBook;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.Ids;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.identity.Colleague;
import org.lotse.platform.api.identity.Colleagues;
import org.lotse.platform.api.rule.RuleViolation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps tasks; every call runs in one transaction of the current tenant. */
@Component
public final class TransactionalTasks implements Tasks {

    private final CaseFiles files;
    private final TaskBook book;
    private final Colleagues colleagues;
    private final Transactions transactions;
    private final Access access;
    private final Caller caller;
    private final Clock clock;

    /** Tasks, the files some belong to, and people, and what every call needs: gate, transaction, scope and time. */
    @Activate
    public TransactionalTasks(
            @Reference CaseFiles files,
            @Reference TaskBook book,
            @Reference Colleagues colleagues,
            @Reference(target = "(lotse.unit=cases)") Transactions transactions,
            @Reference Access access,
            @Reference CurrentScope scope,
            @Reference Clock clock) {
        this.files = files;
        this.book = book;
        this.colleagues = colleagues;
        this.transactions = transactions;
        this.access = access;
        this.caller = new Caller(scope);
        this.clock = clock;
    }

    @Override
    public TaskId give(GiveTask command) {
        access.require(CasesPermissions.CONTACTS);
        var me = caller.responsible();
        var person = chosen(command.person(), me);
        return transactions.write(() -> {
            requireOpen(command.caseId());
            var id = new TaskId(Ids.next(clock.instant()));
            book.add(Task.given(id, command, person, me, LocalDate.now(clock)));
            return id;
        });
    }

    /** Also when its case is closed: what was given before is done. */
    @Override
    public void settle(SettleTask command) {
        access.require(CasesPermissions.CONTACTS);
        transactions.write(() -> found(command.id()).settle(command, LocalDate.now(clock)));
    }

    @Override
    public void putOff(PutOffTask command) {
        access.require(CasesPermissions.CONTACTS);
        transactions.write(() -> {
            var task = found(command.id());
            requireOpen(task.entry().caseId());
            task.putOff(command, LocalDate.now(clock));
        });
    }

    @Override
    public Optional<TaskEntry> find(TaskId id) {
        access.require(CasesPermissions.READ);
        return transactions.read(() -> book.find(id).map(Task::entry));
    }

    @Override
    public List<TaskEntry> of(CaseId caseId) {
        access.require(CasesPermissions.READ);
        return transactions.read(
                () -> book.of(caseId, MOST).stream().map(Task::entry).toList());
    }

    @Override
    public List<TaskEntry> givenAway() {
        access.require(CasesPermissions.CONTACTS);
        var me = caller.person().id();
        return transactions.read(
                () -> book.givenAway(me, MOST).stream().map(Task::entry).toList());
    }

    @Override
    public List<Colleague> candidates() {
        access.require(CasesPermissions.CONTACTS);
        return colleagues.holding(CasesPermissions.CONTACTS);
    }

    private void requireOpen(@Nullable CaseId id) {
        if (id != null && files.lock(id).isEmpty()) {
            throw RuleViolation.of("cases.rule.case-gone");
        }
    }

    private Responsible chosen(@Nullable UserId person, Responsible me) {
        if (person == null || person.equals(me.id())) {
            return me;
        }
        return candidates().stream()
                .filter(candidate -> candidate.id().equals(person))
                .findFirst()
                .map(candidate -> new Responsible(candidate.id(), candidate.name()))
                .orElseThrow(() -> RuleViolation.at("person", "cases.rule.assign-nobody"));
    }

    private Task found(TaskId id) {
        return book.find(id).orElseThrow(ConcurrentChange::removed);
    }
}
