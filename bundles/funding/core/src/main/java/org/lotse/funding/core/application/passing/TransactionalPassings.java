package org.lotse.funding.core.application.passing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.lotse.funding.api.FundingPermissions;
import org.lotse.funding.api.application.ApplicationId;
import org.lotse.funding.api.application.Grant;
import org.lotse.funding.api.application.Grants;
import org.lotse.funding.api.passing.BookPassing;
import org.lotse.funding.api.passing.IssueNotice;
import org.lotse.funding.api.passing.Passing;
import org.lotse.funding.api.passing.PassingData;
import org.lotse.funding.api.passing.PassingId;
import org.lotse.funding.api.passing.Passings;
import org.lotse.funding.api.passing.ReceiverKind;
import org.lotse.funding.api.passing.ReversePassing;
import org.lotse.funding.api.passing.RevisePassing;
import org.lotse.funding.core.application.FundingChanges;
import org.lotse.funding.core.application.instalment.GrantPlans;
import org.lotse.funding.core.domain.instalment.MovementRow;
import org.lotse.funding.core.domain.passing.DueMoney;
import org.lotse.funding.core.domain.passing.PassingBook;
import org.lotse.funding.core.domain.passing.StoredPassing;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps what is passed on; every call runs in one transaction of the current tenant. */
@Component
public final class TransactionalPassings implements Passings {

    private final PassingBook book;
    private final Grants grants;
    private final GrantPlans plans;
    private final FundingChanges changes;
    private final Access access;
    private final Transactions transactions;

    /** Works on these. */
    @Activate
    public TransactionalPassings(
            @Reference PassingBook book,
            @Reference Grants grants,
            @Reference GrantPlans plans,
            @Reference FundingChanges changes,
            @Reference Access access,
            @Reference(target = "(lotse.unit=funding)") Transactions transactions) {
        this.book = book;
        this.grants = grants;
        this.plans = plans;
        this.changes = changes;
        this.access = access;
        this.transactions = transactions;
    }

    @Override
    public List<Passing> of(ApplicationId grant) {
        access.require(FundingPermissions.APPLICATIONS);
        return transactions.read(() -> grants.find(grant).stream()
                .flatMap(found -> book.of(grant).stream().map(passing -> passing.details(due(found))))
                .sorted(Comparator.comparing((Passing one) -> one.id().value()))
                .toList());
    }

    @Override
    public Optional<Passing> find(PassingId id) {
        access.require(FundingPermissions.APPLICATIONS);
        return transactions.read(() -> book.find(id)
                .flatMap(passing -> grants.find(passing.grant()).map(grant -> passing.details(due(grant)))));
    }

    @Override
    public PassingId agree(ApplicationId id, PassingData data) {
        access.require(FundingPermissions.APPLY);
        requireKnown(data);
        return transactions.write(() -> {
            var grant = grants.find(id).orElseThrow(ConcurrentChange::removed);
            plans.begun(grant).promised();
            var passing = StoredPassing.agreed(changes.next(), grant, data, around(grant), book.of(id));
            book.add(passing);
            return passing.id();
        });
    }

    @Override
    public void revise(RevisePassing command) {
        access.require(FundingPermissions.APPLY);
        requireKnown(command.data());
        write(command.id(), (grant, passing) -> {
            plans.begun(grant).promised();
            var others = book.of(grant.id()).stream()
                    .filter(other -> !other.id().equals(command.id()))
                    .toList();
            passing.revise(command.revision(), grant, command.data(), around(grant), others);
        });
    }

    @Override
    public void book(BookPassing command) {
        access.require(FundingPermissions.APPLY);
        var booking = new MovementRow.Booking(
                command.kind(), command.day(), command.amount(), command.reference(), command.remark());
        write(command.id(), (grant, passing) -> passing.book(command.revision(), booking, around(grant)));
    }

    @Override
    public void reverse(ReversePassing command) {
        access.require(FundingPermissions.APPLY);
        write(
                command.id(),
                (grant, passing) ->
                        passing.reverse(command.revision(), command.number(), command.remark(), changes.now()));
    }

    @Override
    public void issue(IssueNotice command) {
        access.require(FundingPermissions.APPLY);
        write(command.id(), (grant, passing) -> passing.issue(command, around(grant)));
    }

    private void write(PassingId id, BiConsumer<Grant, StoredPassing> change) {
        transactions.write(() -> {
            var passing = book.find(id).orElseThrow(ConcurrentChange::removed);
            var grant = grants.find(passing.grant()).orElseThrow(ConcurrentChange::removed);
            change.accept(grant, passing);
        });
    }

    private void requireKnown(PassingData data) {
        if (data.receiver() == ReceiverKind.MUNICIPALITY && data.municipality() != null) {
            changes.requireKnown("municipality", List.of(data.municipality()));
        }
    }

    private StoredPassing.Around around(Grant grant) {
        return new StoredPassing.Around(due(grant), changes.today(), changes.now());
    }

    private DueMoney due(Grant grant) {
        return DueMoney.of(grant, plans.payments(grant));
    }
}
