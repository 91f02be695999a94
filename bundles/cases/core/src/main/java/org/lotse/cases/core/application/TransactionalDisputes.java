package org.lotse.cases.core.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.dispute.DisputeEntry;
import org.lotse.cases.api.dispute.DisputeId;
import org.lotse.cases.api.dispute.Disputes;
import org.lotse.cases.api.dispute.MarkDisputed;
import org.lotse.cases.api.dispute.SettleDispute;
import org.lotse.cases.core.domain.CaseFiles;
import org.lotse.cases.core.domain.dispute.Dispute;
import org.lotse.cases.core.domain.dispute.DisputeBook;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.Ids;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.rule.RuleViolation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps disputes, and the marks in the files beside them; every call runs in one transaction of the current tenant. */
@Component
public final class TransactionalDisputes implements Disputes {

    private final CaseFiles files;
    private final DisputeBook book;
    private final Transactions transactions;
    private final Access access;
    private final Caller caller;
    private final Clock clock;

    /** The disputes and the files they belong to, and what every call needs: gate, transaction, scope and time. */
    @Activate
    public TransactionalDisputes(
            @Reference CaseFiles files,
            @Reference DisputeBook book,
            @Reference(target = "(lotse.unit=cases)") Transactions transactions,
            @Reference Access access,
            @Reference CurrentScope scope,
            @Reference Clock clock) {
        this.files = files;
        this.book = book;
        this.transactions = transactions;
        this.access = access;
        this.caller = new Caller(scope);
        this.clock = clock;
    }

    @Override
    public DisputeId mark(MarkDisputed command) {
        access.require(CasesPermissions.EDIT);
        var by = caller.person();
        return transactions.write(() -> {
            var file =
                    files.lockEvenClosed(command.caseId()).orElseThrow(() -> RuleViolation.of("cases.rule.case-gone"));
            var dispute = Dispute.marked(new DisputeId(Ids.next(clock.instant())), command, by, LocalDate.now(clock));
            var marks = EnumSet.of(dispute.datum());
            if (file.disputed().containsAll(marks)) {
                throw RuleViolation.at("datum", "cases.rule.disputed-already");
            }
            marks.addAll(file.disputed());
            book.add(dispute);
            file.dispute(marks);
            return dispute.id();
        });
    }

    @Override
    public void settle(SettleDispute command) {
        access.require(CasesPermissions.EDIT);
        var by = caller.person();
        transactions.write(() -> {
            var caseId = book.find(command.id()).map(Dispute::caseId).orElseThrow(ConcurrentChange::removed);
            var file = files.lockEvenClosed(caseId).orElseThrow(ConcurrentChange::removed);
            var dispute = book.find(command.id()).orElseThrow(ConcurrentChange::removed);
            dispute.settle(command, by, LocalDate.now(clock));
            // Of a datum there can be two, since cases of one person are merged.
            file.dispute(book.of(caseId, MOST).stream()
                    .filter(Dispute::isOpen)
                    .map(Dispute::datum)
                    .collect(Collectors.toUnmodifiableSet()));
        });
    }

    @Override
    public List<DisputeEntry> of(CaseId caseId) {
        access.require(CasesPermissions.READ);
        return transactions.read(() -> book.of(caseId, MOST).stream()
                .sorted(Comparator.comparing(Dispute::isOpen).reversed())
                .map(Dispute::entry)
                .toList());
    }
}
