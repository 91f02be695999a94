package org.lotse.funding.core.application.instalment;

import java.util.List;
import java.util.Optional;
import org.lotse.funding.api.application.Grant;
import org.lotse.funding.api.instalment.FinalCount;
import org.lotse.funding.api.instalment.PlanCause;
import org.lotse.funding.api.instalment.PlanVersion;
import org.lotse.funding.api.instalment.PlannedPayment;
import org.lotse.funding.api.rule.RuleSet;
import org.lotse.funding.core.application.FundingChanges;
import org.lotse.funding.core.domain.KnownRuleSets;
import org.lotse.funding.core.domain.instalment.Ledger;
import org.lotse.funding.core.domain.instalment.LedgerBook;
import org.lotse.funding.core.domain.instalment.PlanReckoning;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The plan of a grant: the kept one, or what follows from the grant while nobody entered anything. For services of this module, inside their
 * transaction.
 */
@Component(service = GrantPlans.class)
public final class GrantPlans {

    private final LedgerBook book;
    private final KnownRuleSets known;
    private final FundingChanges changes;

    /** What is kept, and by which rules it is reckoned. */
    @Activate
    public GrantPlans(@Reference LedgerBook book, @Reference KnownRuleSets known, @Reference FundingChanges changes) {
        this.book = book;
        this.known = known;
        this.changes = changes;
    }

    /** By which rules the grant was given. */
    public Optional<RuleSet> rules(Grant grant) {
        return known.find(grant.rules());
    }

    /** What is kept about a grant, if anything is. */
    Optional<Ledger> ledger(Grant grant) {
        return book.find(grant.id());
    }

    /** All that is kept. */
    List<Ledger> ledgers() {
        return book.all();
    }

    /** What is kept about a grant; begins with what follows from it. */
    public Ledger begun(Grant grant) {
        return ledger(grant).orElseGet(() -> {
            var ledger = Ledger.begun(changes.next(), grant.id(), reckoned(grant, Optional.empty()), changes.now());
            book.add(ledger);
            return ledger;
        });
    }

    /** The payments of the plan that counts. */
    public List<PlannedPayment> payments(Grant grant) {
        return plans(grant, ledger(grant)).getFirst().payments();
    }

    /** All versions of the plan, the current one first. */
    List<PlanVersion> plans(Grant grant, Optional<Ledger> ledger) {
        return ledger.map(Ledger::plans)
                .orElseGet(() -> List.of(new PlanVersion(
                        1, PlanCause.GRANT, Optional.empty(), null, null, null, reckoned(grant, ledger))));
    }

    /** What follows from the rules, the grant and the final count that was entered last. */
    List<PlannedPayment> reckoned(Grant grant, Optional<Ledger> ledger) {
        var counted = ledger.flatMap(kept -> kept.counts().stream().findFirst().map(FinalCount::persons));
        return PlanReckoning.of(grant, rules(grant), counted.or(grant::counted));
    }
}
