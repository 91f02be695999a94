package org.lotse.funding.core.application.rule;

import java.util.List;
import java.util.stream.Stream;
import org.lotse.funding.api.rule.RuleSet;
import org.lotse.funding.api.rule.RuleState;
import org.lotse.funding.core.application.FundingChanges;
import org.lotse.funding.core.domain.KnownRuleSets;
import org.lotse.funding.core.domain.rule.DatedRules;
import org.lotse.funding.core.domain.rule.RuleBook;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.exchange.Documents;
import org.lotse.platform.api.exchange.IncomingPublications;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The versions in force in the tenant's database and, in a municipality, those that its district published. */
@Component(service = KnownRuleSets.class)
public final class TenantRuleSets implements KnownRuleSets {

    private final RuleBook book;
    private final IncomingPublications exchange;
    private final Documents documents;
    private final FundingChanges changes;
    private final Transactions transactions;

    /** The database, and the copy of what was published. */
    @Activate
    public TenantRuleSets(
            @Reference RuleBook book,
            @Reference IncomingPublications exchange,
            @Reference Documents documents,
            @Reference FundingChanges changes,
            @Reference(target = "(lotse.unit=funding)") Transactions transactions) {
        this.book = book;
        this.exchange = exchange;
        this.documents = documents;
        this.changes = changes;
        this.transactions = transactions;
    }

    @Override
    public List<RuleSet> all() {
        var own = transactions.read(() -> book.all().stream()
                .filter(rules -> rules.state() != RuleState.DRAFT)
                .map(rules -> new DatedRules(rules.ruleSet(), rules.decided()))
                .toList());
        return Stream.concat(own.stream(), published())
                .sorted(DatedRules.COUNTING_FIRST)
                .map(DatedRules::rules)
                .toList();
    }

    private Stream<DatedRules> published() {
        return changes.isMunicipality()
                ? exchange.current(PublishedRuleSets.KIND).stream()
                        .flatMap(copy -> documents.read(copy.content(), RulesDocument.class).read().stream())
                : Stream.empty();
    }
}
