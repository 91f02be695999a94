package org.lotse.funding.core.application.instalment;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lotse.funding.api.FundingPermissions;
import org.lotse.funding.api.application.ApplicationId;
import org.lotse.funding.api.application.Grant;
import org.lotse.funding.api.application.Grants;
import org.lotse.funding.api.instalment.BookMovement;
import org.lotse.funding.api.instalment.EnterFinalCount;
import org.lotse.funding.api.instalment.InstalmentRow;
import org.lotse.funding.api.instalment.InstalmentSheet;
import org.lotse.funding.api.instalment.Instalments;
import org.lotse.funding.api.instalment.MovementKind;
import org.lotse.funding.api.instalment.PlannedPayment;
import org.lotse.funding.api.instalment.ReverseMovement;
import org.lotse.funding.api.instalment.RevisePlan;
import org.lotse.funding.core.application.FundingChanges;
import org.lotse.funding.core.domain.instalment.Coverage;
import org.lotse.funding.core.domain.instalment.FundedYear;
import org.lotse.funding.core.domain.instalment.Ledger;
import org.lotse.funding.core.domain.instalment.MovementRow;
import org.lotse.funding.core.domain.instalment.Movements;
import org.lotse.funding.core.domain.instalment.PlanReckoning;
import org.lotse.funding.core.domain.passing.PassingBook;
import org.lotse.funding.core.domain.passing.StoredPassing;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.rule.RuleViolation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps plans, final counts and what was paid; every call runs in one transaction of the current tenant. */
@Component
public final class TransactionalInstalments implements Instalments {

    private final Grants grants;
    private final GrantPlans plans;
    private final PassingBook passings;
    private final CountedHeads heads;
    private final FundingChanges changes;
    private final Access access;
    private final Transactions transactions;

    /** Works on these. */
    @Activate
    public TransactionalInstalments(
            @Reference Grants grants,
            @Reference GrantPlans plans,
            @Reference PassingBook passings,
            @Reference CountedHeads heads,
            @Reference FundingChanges changes,
            @Reference Access access,
            @Reference(target = "(lotse.unit=funding)") Transactions transactions) {
        this.grants = grants;
        this.plans = plans;
        this.passings = passings;
        this.heads = heads;
        this.changes = changes;
        this.access = access;
        this.transactions = transactions;
    }

    @Override
    public List<InstalmentRow> all() {
        access.require(FundingPermissions.APPLICATIONS);
        return transactions.read(() -> {
            var kept = plans.ledgers().stream().collect(Collectors.toMap(Ledger::grant, Function.identity()));
            var passedOn = passings.all().stream()
                    .collect(Collectors.groupingBy(
                            StoredPassing::grant,
                            Collectors.reducing(BigDecimal.ZERO, StoredPassing::passedOn, BigDecimal::add)));
            return grants.all().stream()
                    .map(grant -> row(
                            grant,
                            Optional.ofNullable(kept.get(grant.id())),
                            passedOn.getOrDefault(grant.id(), BigDecimal.ZERO)))
                    .sorted(Comparator.comparing(
                            (InstalmentRow row) -> row.balance().isLate(), Comparator.reverseOrder()))
                    .toList();
        });
    }

    @Override
    public Optional<InstalmentSheet> find(ApplicationId grant) {
        access.require(FundingPermissions.APPLICATIONS);
        return transactions.read(() -> grants.find(grant).map(this::sheet));
    }

    @Override
    public void count(EnterFinalCount command) {
        access.require(FundingPermissions.APPLY);
        write(command.grant(), (grant, ledger) -> {
            if (!PlanReckoning.byHeads(plans.rules(grant))) {
                throw RuleViolation.at("persons", "funding.rule.no-final-count");
            }
            ledger.count(command, changes.today(), changes.now());
            ledger.follow(plans.reckoned(grant, Optional.of(ledger)), changes.now());
        });
    }

    @Override
    public void plan(RevisePlan command) {
        access.require(FundingPermissions.APPLY);
        write(
                command.grant(),
                (grant, ledger) -> ledger.revise(
                        command,
                        plans.reckoned(grant, Optional.of(ledger)),
                        FundedYear.of(grant).size(),
                        changes.now()));
    }

    @Override
    public void book(BookMovement command) {
        access.require(FundingPermissions.APPLY);
        var booking = new MovementRow.Booking(
                command.kind(), command.day(), command.amount(), command.reference(), command.remark());
        write(
                command.grant(),
                (grant, ledger) -> ledger.book(command.revision(), booking, changes.today(), changes.now()));
    }

    @Override
    public void reverse(ReverseMovement command) {
        access.require(FundingPermissions.APPLY);
        write(
                command.grant(),
                (grant, ledger) ->
                        ledger.reverse(command.revision(), command.number(), command.remark(), changes.now()));
    }

    private void write(ApplicationId id, BiConsumer<Grant, Ledger> change) {
        transactions.write(() -> {
            var grant = grants.find(id).orElseThrow(ConcurrentChange::removed);
            change.accept(grant, plans.begun(grant));
        });
    }

    private InstalmentRow row(Grant grant, Optional<Ledger> ledger, BigDecimal passedOn) {
        var payments = plans.plans(grant, ledger).getFirst().payments();
        return new InstalmentRow(
                grant,
                payments.stream().anyMatch(PlannedPayment::provisional),
                coverage(payments, ledger).balance(passedOn));
    }

    private InstalmentSheet sheet(Grant grant) {
        var ledger = plans.ledger(grant);
        var versions = plans.plans(grant, ledger);
        var coverage = coverage(versions.getFirst().payments(), ledger);
        var rules = plans.rules(grant);
        var passedOn =
                passings.of(grant.id()).stream().map(StoredPassing::passedOn).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new InstalmentSheet(
                grant,
                rules,
                ledger.map(Ledger::revision).orElse(0L),
                PlanReckoning.byHeads(rules),
                versions,
                coverage.due(),
                plans.reckoned(grant, ledger),
                ledger.map(Ledger::counts).orElse(List.of()),
                heads.of(grant),
                ledger.map(Ledger::movements).map(Movements::latestFirst).orElse(List.of()),
                coverage.balance(passedOn));
    }

    private Coverage coverage(List<PlannedPayment> payments, Optional<Ledger> ledger) {
        var movements = ledger.map(Ledger::movements);
        return Coverage.of(
                payments,
                movements.map(known -> known.sum(MovementKind.RECEIVED)).orElse(BigDecimal.ZERO),
                movements.map(known -> known.sum(MovementKind.PAID_BACK)).orElse(BigDecimal.ZERO),
                changes.today());
    }
}
