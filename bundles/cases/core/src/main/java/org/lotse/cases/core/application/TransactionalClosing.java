package org.lotse.cases.core.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.closing.CaseClosing;
import org.lotse.cases.api.closing.CloseCase;
import org.lotse.cases.api.closing.EndOfCare;
import org.lotse.cases.api.closing.ReopenCase;
import org.lotse.cases.api.closing.SetTransition;
import org.lotse.cases.api.event.CaseClosed;
import org.lotse.cases.api.event.CaseReopened;
import org.lotse.cases.core.application.care.CareWatch;
import org.lotse.cases.core.domain.CaseFile;
import org.lotse.cases.core.domain.CaseFiles;
import org.lotse.cases.core.domain.closing.Ending;
import org.lotse.cases.core.domain.closing.Endings;
import org.lotse.cases.core.domain.closing.RetentionRules;
import org.lotse.cases.core.domain.support.SupportBook;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.LastChange;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.event.EventPublisher;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Ends accompaniments and takes them up again; every call runs in one transaction of the current tenant. */
@Component(configurationPid = "org.lotse.cases.retention")
public final class TransactionalClosing implements CaseClosing {

    private final CaseFiles files;
    private final Endings endings;
    private final SupportBook support;
    private final CareWatch care;
    private final RetentionRules rules;
    private final Transactions transactions;
    private final Access access;
    private final EventPublisher events;
    private final Caller caller;
    private final Clock clock;

    /** The files and their endings, what they ask for, how long they are kept, and what every call needs: gate, transaction, scope and time. */
    @Activate
    public TransactionalClosing(
            @Reference CaseFiles files,
            @Reference Endings endings,
            @Reference SupportBook support,
            @Reference CareWatch care,
            @Reference(target = "(lotse.unit=cases)") Transactions transactions,
            @Reference Access access,
            @Reference EventPublisher events,
            @Reference CurrentScope scope,
            @Reference Clock clock,
            RetentionRuleSet own) {
        this.files = files;
        this.endings = endings;
        this.support = support;
        this.care = care;
        this.rules = BroughtRetentionRules.or(own.rules());
        this.transactions = transactions;
        this.access = access;
        this.events = events;
        this.caller = new Caller(scope);
        this.clock = clock;
    }

    @Override
    public Optional<EndOfCare> find(CaseId caseId) {
        access.require(CasesPermissions.READ);
        return transactions.read(() -> files.find(caseId)
                .map(file -> endings.find(caseId)
                        .orElseGet(() -> Ending.of(caseId))
                        .entry(file.status(), endings.touched(caseId))));
    }

    @Override
    public void set(SetTransition command) {
        access.require(CasesPermissions.CLOSE);
        var change = change();
        transactions.write(() -> {
            var file = lock(command.caseId());
            ending(command.caseId()).set(file, command, change, today());
        });
    }

    @Override
    public void close(CloseCase command) {
        access.require(CasesPermissions.CLOSE);
        var change = change();
        transactions.write(() -> {
            var file = lock(command.caseId());
            var touched = endings.touched(command.caseId());
            ending(command.caseId()).close(file, command, touched, rules, change, today());
            stopAsking(command.caseId());
            care.end(command.caseId());
            events.publish(new CaseClosed(command.caseId(), command.reason(), command.on()));
        });
    }

    @Override
    public void reopen(ReopenCase command) {
        access.require(CasesPermissions.CLOSE);
        var change = change();
        transactions.write(() -> {
            var file = lock(command.caseId());
            ending(command.caseId()).reopen(file, command, change, today());
            care.begin(file.details(), command.anotherPerson());
            events.publish(new CaseReopened(command.caseId(), today()));
        });
    }

    /** Where somebody helps already, the help goes on. */
    private void stopAsking(CaseId id) {
        support.open(id).forEach(request -> events.publish(request.withdraw(caller.person(), today())));
    }

    /** Also a closed one: the ending itself knows what is allowed then. */
    private CaseFile lock(CaseId id) {
        return files.lockEvenClosed(id).orElseThrow(ConcurrentChange::removed);
    }

    private Ending ending(CaseId id) {
        return endings.find(id).orElseGet(() -> {
            var begun = Ending.of(id);
            endings.add(begun);
            return begun;
        });
    }

    private LastChange change() {
        return new LastChange(caller.person().displayName(), clock.instant());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
