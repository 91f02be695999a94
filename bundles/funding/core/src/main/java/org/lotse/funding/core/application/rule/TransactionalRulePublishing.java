package org.lotse.funding.core.application.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotse.funding.api.FundingPermissions;
import org.lotse.funding.api.rule.PublishedRules;
import org.lotse.funding.api.rule.RulePublishing;
import org.lotse.funding.api.rule.RuleState;
import org.lotse.funding.core.domain.rule.RuleBook;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.exchange.Documents;
import org.lotse.platform.api.exchange.OutgoingPublications;
import org.lotse.platform.api.exchange.Publication;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.tenant.Tenant;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Publishes what the district put in force; every call runs in one transaction of the current tenant. */
@Component
public final class TransactionalRulePublishing implements RulePublishing {

    private final RuleBook book;
    private final OutgoingPublications exchange;
    private final Documents documents;
    private final Access access;
    private final Transactions transactions;

    /** The versions, the exchange, and what every call needs. */
    @Activate
    public TransactionalRulePublishing(
            @Reference RuleBook book,
            @Reference OutgoingPublications exchange,
            @Reference Documents documents,
            @Reference Access access,
            @Reference(target = "(lotse.unit=funding)") Transactions transactions) {
        this.book = book;
        this.exchange = exchange;
        this.documents = documents;
        this.access = access;
        this.transactions = transactions;
    }

    @Override
    public PublishedRules state() {
        access.require(FundingPermissions.RULES);
        var current = exchange.current(PublishedRuleSets.KIND);
        var reach = exchange.reach(PublishedRuleSets.KIND);
        return new PublishedRules(
                current.map(Publication::version).orElse(0),
                current.map(Publication::publishedAt).orElse(null),
                current.map(Publication::person).orElse(null),
                isAnother(transactions.read(this::written), current.orElse(null)),
                reach.reached().stream().map(Tenant::name).toList(),
                reach.outstanding().stream().map(Tenant::name).toList());
    }

    @Override
    public int publish() {
        access.require(FundingPermissions.RULES);
        var current = exchange.current(PublishedRuleSets.KIND);
        return transactions.write(() -> {
            var document = written();
            if (!isAnother(document, current.orElse(null))) {
                throw RuleViolation.of("funding.rule.rules-unchanged");
            }
            return exchange.publish(PublishedRuleSets.KIND, document);
        });
    }

    private String written() {
        return documents.write(RulesDocument.of(book.all().stream()
                .filter(rules -> rules.state() == RuleState.IN_FORCE)
                .toList()));
    }

    /** What was shipped everybody has: without a version of one's own there is nothing to publish. */
    private boolean isAnother(String document, @Nullable Publication current) {
        return current == null
                ? !document.equals(documents.write(RulesDocument.of(List.of())))
                : !document.equals(current.content());
    }
}
