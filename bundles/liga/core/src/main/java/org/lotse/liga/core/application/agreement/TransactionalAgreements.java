package org.lotse.liga.core.application.agreement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.lotse.liga.api.LigaPermissions;
import org.lotse.liga.api.Period;
import org.lotse.liga.api.agreement.AgreementData;
import org.lotse.liga.api.agreement.AgreementDetails;
import org.lotse.liga.api.agreement.AgreementId;
import org.lotse.liga.api.agreement.AgreementSummary;
import org.lotse.liga.api.agreement.Agreements;
import org.lotse.liga.api.agreement.ReviseAgreement;
import org.lotse.liga.api.carrier.CarrierId;
import org.lotse.liga.api.post.PostState;
import org.lotse.liga.core.application.LigaChanges;
import org.lotse.liga.core.domain.Amounts;
import org.lotse.liga.core.domain.agreement.Agreement;
import org.lotse.liga.core.domain.agreement.AgreementBook;
import org.lotse.liga.core.domain.carrier.Carrier;
import org.lotse.liga.core.domain.carrier.CarrierBook;
import org.lotse.liga.core.domain.claim.ClaimBook;
import org.lotse.liga.core.domain.paper.PaperBook;
import org.lotse.liga.core.domain.post.Post;
import org.lotse.liga.core.domain.post.PostBook;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.rule.RuleViolation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes down, revises and removes agreements; every call runs in one transaction of the current tenant. */
@Component
public final class TransactionalAgreements implements Agreements {

    private final AgreementBook agreements;
    private final CarrierBook carriers;
    private final PostBook posts;
    private final ClaimBook claims;
    private final PaperBook papers;
    private final LigaChanges changes;
    private final Access access;
    private final Transactions transactions;

    /** Works on these. */
    @Activate
    public TransactionalAgreements(
            @Reference AgreementBook agreements,
            @Reference CarrierBook carriers,
            @Reference PostBook posts,
            @Reference ClaimBook claims,
            @Reference PaperBook papers,
            @Reference LigaChanges changes,
            @Reference Access access,
            @Reference(target = "(lotse.unit=liga)") Transactions transactions) {
        this.agreements = agreements;
        this.carriers = carriers;
        this.posts = posts;
        this.claims = claims;
        this.papers = papers;
        this.changes = changes;
        this.access = access;
        this.transactions = transactions;
    }

    @Override
    public AgreementId conclude(AgreementData agreement) {
        access.require(LigaPermissions.EDIT);
        changes.requireKnown("territory", agreement.territory());
        return transactions.write(() -> {
            if (agreements.all().size() >= MOST) {
                throw RuleViolation.of("liga.rule.too-many", MOST);
            }
            var concluded = Agreement.conclude(new AgreementId(changes.next()), agreement);
            if (carriers.find(concluded.carrier()).isEmpty()) {
                throw RuleViolation.at("carrier", "liga.rule.carrier-unknown");
            }
            agreements.add(concluded);
            return concluded.id();
        });
    }

    @Override
    public void revise(ReviseAgreement command) {
        access.require(LigaPermissions.EDIT);
        changes.requireKnown("territory", command.data().territory());
        transactions.write(() -> present(command.id()).revise(command, changes.now()));
    }

    @Override
    public void remove(AgreementId agreement, long revision) {
        access.require(LigaPermissions.EDIT);
        transactions.write(() -> {
            var found = present(agreement);
            found.requireSeen(revision, changes.now());
            if (posts.anyUnder(agreement) || claims.anyUnder(agreement)) {
                throw RuleViolation.of("liga.rule.agreement-in-use");
            }
            papers.forget(agreement.value());
            agreements.remove(found);
        });
    }

    @Override
    public Optional<AgreementDetails> find(AgreementId agreement) {
        access.require(LigaPermissions.READ);
        var today = changes.today();
        return transactions.read(() -> agreements.find(agreement).map(found -> {
            var now = posts.of(agreement, new Period(today, today));
            return found.details(
                    name(found.carrier()),
                    share(now, post -> true),
                    share(now, post -> post.stateOn(today) == PostState.VACANT),
                    today);
        }));
    }

    @Override
    public List<AgreementSummary> all() {
        access.require(LigaPermissions.READ);
        var today = changes.today();
        return transactions.read(() -> {
            var names = carriers.all().stream().collect(Collectors.toMap(Carrier::id, Carrier::shortName));
            var now = posts.on(today);
            return agreements.all().stream()
                    .map(agreement -> agreement.summary(
                            names.getOrDefault(agreement.carrier(), ""),
                            share(now, post -> post.agreement().equals(agreement.id())),
                            today))
                    .sorted(AgreementOrder.DECISIONS_FIRST)
                    .toList();
        });
    }

    private static BigDecimal share(List<Post> posts, Predicate<Post> which) {
        return Amounts.sum(posts.stream().filter(which).map(Post::share));
    }

    private String name(CarrierId carrier) {
        return carriers.find(carrier).map(Carrier::shortName).orElse("");
    }

    private Agreement present(AgreementId id) {
        return agreements.find(id).orElseThrow(ConcurrentChange::removed);
    }
}
