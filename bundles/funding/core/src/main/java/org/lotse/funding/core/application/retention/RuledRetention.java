package org.lotse.funding.core.application.retention;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lotse.funding.api.FundingPermissions;
import org.lotse.funding.api.application.Grant;
import org.lotse.funding.api.application.Grants;
import org.lotse.funding.api.proof.ProofKind;
import org.lotse.funding.api.proof.SentProof;
import org.lotse.funding.api.retention.Kept;
import org.lotse.funding.api.retention.Retention;
import org.lotse.funding.api.retention.RetentionRule;
import org.lotse.funding.core.domain.proof.ProofBook;
import org.lotse.funding.core.domain.proof.StoredProof;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.data.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells how long evidence is kept; one transaction of the current tenant. */
@Component
public final class RuledRetention implements Retention {

    private final ProofBook book;
    private final Grants grants;
    private final Access access;
    private final Transactions transactions;

    /** Reads from these. */
    @Activate
    public RuledRetention(
            @Reference ProofBook book,
            @Reference Grants grants,
            @Reference Access access,
            @Reference(target = "(lotse.unit=funding)") Transactions transactions) {
        this.book = book;
        this.grants = grants;
        this.access = access;
        this.transactions = transactions;
    }

    @Override
    public List<RetentionRule> rules() {
        access.require(FundingPermissions.APPLICATIONS);
        return transactions.read(book::retention);
    }

    @Override
    public List<Kept> all() {
        access.require(FundingPermissions.APPLICATIONS);
        return transactions.read(() -> {
            var rules = book.retention();
            return grants.all().stream()
                    .map(grant -> kept(grant, rules))
                    .sorted(Comparator.comparing((Kept kept) -> !kept.settled())
                            .thenComparing(Kept::erasableFrom)
                            .thenComparing(Kept::title))
                    .toList();
        });
    }

    private Kept kept(Grant grant, List<RetentionRule> rules) {
        var proofs = book.of(grant.id());
        var over = proofs.stream()
                .flatMap(proof -> Optional.ofNullable(proof.sent()).map(SentProof::on).stream())
                .filter(sent -> sent.isAfter(grant.until()))
                .max(Comparator.naturalOrder())
                .orElse(grant.until());
        var rule = rule(rules, over);
        return new Kept(grant.id(), grant.title(), over, isSettled(proofs), rule.erasableFrom(over), rule);
    }

    /** The final proof was sent, and no draft waits: what is at work is evidence that is not complete. */
    private static boolean isSettled(List<StoredProof> proofs) {
        return proofs.stream().anyMatch(proof -> proof.kind() == ProofKind.FINAL && proof.sent() != null)
                && proofs.stream().allMatch(proof -> proof.sent() != null);
    }

    /** What was over before the first rule is kept by that one too. */
    private static RetentionRule rule(List<RetentionRule> rules, LocalDate over) {
        return rules.stream()
                .filter(rule -> !rule.from().isAfter(over))
                .findFirst()
                .orElseGet(rules::getLast);
    }
}
