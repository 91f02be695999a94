package org.lotse.cases.core.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.support.RequestSupport;
import org.lotse.cases.api.support.SupportAnswers;
import org.lotse.cases.api.support.SupportEntry;
import org.lotse.cases.api.support.SupportId;
import org.lotse.cases.api.support.SupportRequests;
import org.lotse.cases.api.support.SupportState;
import org.lotse.cases.api.support.WithdrawSupport;
import org.lotse.cases.core.domain.CaseFiles;
import org.lotse.cases.core.domain.support.SupportBook;
import org.lotse.cases.core.domain.support.SupportRequest;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.Ids;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.event.EventPublisher;
import org.lotse.platform.api.rule.RuleViolation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks the helper circle and hears its answers; every call runs in one transaction of the current tenant. */
@Component
public final class TransactionalSupport implements SupportRequests, SupportAnswers {

    private final CaseFiles files;
    private final SupportBook book;
    private final Transactions transactions;
    private final Access access;
    private final EventPublisher events;
    private final Caller caller;
    private final Clock clock;

    /** The requests and the files they belong to, and what every call needs: gate, transaction, events, scope and time. */
    @Activate
    public TransactionalSupport(
            @Reference CaseFiles files,
            @Reference SupportBook book,
            @Reference(target = "(lotse.unit=cases)") Transactions transactions,
            @Reference Access access,
            @Reference EventPublisher events,
            @Reference CurrentScope scope,
            @Reference Clock clock) {
        this.files = files;
        this.book = book;
        this.transactions = transactions;
        this.access = access;
        this.events = events;
        this.caller = new Caller(scope);
        this.clock = clock;
    }

    @Override
    public SupportId request(RequestSupport command) {
        access.require(CasesPermissions.EDIT);
        var by = caller.person();
        return transactions.write(() -> {
            if (files.lock(command.caseId()).isEmpty()) {
                throw RuleViolation.of("cases.rule.case-gone");
            }
            var request =
                    SupportRequest.asked(new SupportId(Ids.next(clock.instant())), command, by, LocalDate.now(clock));
            book.add(request);
            events.publish(request.event(by));
            return request.id();
        });
    }

    @Override
    public void withdraw(WithdrawSupport command) {
        access.require(CasesPermissions.EDIT);
        var by = caller.person();
        transactions.write(() -> {
            var request = lock(command.id()).orElseThrow(ConcurrentChange::removed);
            events.publish(request.withdraw(command, by, LocalDate.now(clock)));
        });
    }

    @Override
    public List<SupportEntry> of(CaseId caseId) {
        access.require(CasesPermissions.READ);
        return transactions.read(
                () -> book.of(caseId, MOST).stream().map(SupportRequest::entry).toList());
    }

    @Override
    public void heard(SupportId request, SupportState state, LocalDate on) {
        access.require(CasesPermissions.EDIT);
        transactions.write(() -> lock(request).ifPresent(asked -> asked.hear(state, on)));
    }

    /** With its case, so that closing, merging and answers come one after the other. */
    private Optional<SupportRequest> lock(SupportId id) {
        return book.find(id)
                .flatMap(request -> files.lockEvenClosed(request.caseId()))
                .flatMap(file -> book.find(id));
    }
}
