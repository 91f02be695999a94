package org.lotse.funding.core.application.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lotse.funding.api.FundingPermissions;
import org.lotse.funding.api.rule.BeginRules;
import org.lotse.funding.api.rule.ReviseRules;
import org.lotse.funding.api.rule.RuleDrafts;
import org.lotse.funding.api.rule.RuleRef;
import org.lotse.funding.api.rule.RuleState;
import org.lotse.funding.api.rule.RuleVersion;
import org.lotse.funding.api.rule.SeenRules;
import org.lotse.funding.core.application.FundingChanges;
import org.lotse.funding.core.domain.rule.RuleBook;
import org.lotse.funding.core.domain.rule.StoredRules;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.rule.RuleViolation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes new versions; every call runs in one transaction of the current tenant. */
@Component
public final class TransactionalRuleDrafts implements RuleDrafts {

    private static final Comparator<RuleVersion> NEWEST_FIRST = Comparator.comparing(
                    (RuleVersion one) -> one.state() == RuleState.DRAFT)
            .thenComparing(one -> one.data().from(), Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(one -> one.ref().version())
            .reversed()
            .thenComparing(one -> one.ref().rules());

    private final RuleBook book;
    private final FundingChanges changes;
    private final Access access;
    private final Transactions transactions;

    /** Works on these. */
    @Activate
    public TransactionalRuleDrafts(
            @Reference RuleBook book,
            @Reference FundingChanges changes,
            @Reference Access access,
            @Reference(target = "(lotse.unit=funding)") Transactions transactions) {
        this.book = book;
        this.changes = changes;
        this.access = access;
        this.transactions = transactions;
    }

    @Override
    public List<RuleVersion> versions() {
        access.require(FundingPermissions.RULES);
        return transactions.read(() -> book.all().stream()
                .map(StoredRules::details)
                .sorted(NEWEST_FIRST)
                .toList());
    }

    @Override
    public Optional<RuleVersion> find(RuleRef ref) {
        access.require(FundingPermissions.RULES);
        return transactions.read(() -> book.find(ref).map(StoredRules::details));
    }

    @Override
    public RuleRef begin(BeginRules command) {
        access.require(FundingPermissions.RULES);
        return transactions.write(() -> {
            var before = book.all().stream()
                    .filter(rules -> rules.ref().rules().equals(command.rules().strip()))
                    .max(Comparator.comparing(rules -> rules.ref().version()));
            if (before.filter(last -> last.state() == RuleState.DRAFT).isPresent()) {
                throw RuleViolation.at("rules", "funding.rule.draft-there");
            }
            var draft = StoredRules.draft(changes.next(), command, before, changes.now());
            book.add(draft);
            return draft.ref();
        });
    }

    @Override
    public void revise(ReviseRules command) {
        access.require(FundingPermissions.RULES);
        transactions.write(() -> seen(command.ref()).revise(command.revision(), command.data(), changes.now()));
    }

    @Override
    public void putInForce(SeenRules command) {
        access.require(FundingPermissions.RULES);
        transactions.write(() -> seen(command.ref())
                .putInForce(command.revision(), changes.today().withDayOfYear(1), changes.now()));
    }

    @Override
    public void discard(SeenRules command) {
        access.require(FundingPermissions.RULES);
        transactions.write(() -> {
            var rules = seen(command.ref());
            rules.requireDraft(command.revision(), changes.now());
            book.remove(rules);
        });
    }

    private StoredRules seen(RuleRef ref) {
        return book.find(ref).orElseThrow(ConcurrentChange::removed);
    }
}
