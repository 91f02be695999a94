package org.lotse.liga.core.persistence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.agreement.AgreementId;
import org.lotse.liga.api.claim.ClaimId;
import org.lotse.liga.api.claim.ClaimQuery;
import org.lotse.liga.api.claim.ClaimSort;
import org.lotse.liga.api.claim.ClaimState;
import org.lotse.liga.api.post.PostId;
import org.lotse.liga.core.domain.Amounts;
import org.lotse.liga.core.domain.claim.Claim;
import org.lotse.liga.core.domain.claim.ClaimBook;
import org.lotse.platform.api.data.Page;
import org.lotse.platform.persistence.unit.Cursor;
import org.lotse.platform.persistence.unit.Entities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Claims in the tenant's database. */
@Component
public final class JpaClaimBook implements ClaimBook {

    private final Entities entities;

    /** Keeps them in the unit of this module. */
    @Activate
    public JpaClaimBook(@Reference(target = "(lotse.unit=liga)") Entities entities) {
        this.entities = entities;
    }

    @Override
    public void add(Claim claim) {
        entities.manager().persist(claim);
    }

    @Override
    public void remove(Claim claim) {
        entities.manager().remove(claim);
    }

    @Override
    public Optional<Claim> find(ClaimId id) {
        return Optional.ofNullable(entities.manager().find(Claim.class, id.value()));
    }

    @Override
    public List<Claim> under(AgreementId agreement) {
        return entities.manager()
                .createQuery(
                        "select c from Claim c where c.agreementId = :agreement and c.state <> :replaced"
                                + " order by c.firstDay, c.number, c.id",
                        Claim.class)
                .setParameter("agreement", agreement.value())
                .setParameter("replaced", ClaimState.REPLACED)
                .getResultList();
    }

    @Override
    public Optional<Claim> correctionOf(ClaimId id) {
        return entities.manager()
                .createQuery("select c from Claim c where c.correctsId = :id", Claim.class)
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst();
    }

    @Override
    public boolean anyUnder(AgreementId agreement) {
        return entities.manager()
                        .createQuery("select count(c) from Claim c where c.agreementId = :agreement", Long.class)
                        .setParameter("agreement", agreement.value())
                        .getSingleResult()
                > 0;
    }

    @Override
    public boolean anyNaming(PostId post) {
        return entities.manager()
                        .createQuery("select count(l) from Claim c join c.lines l where l.postId = :post", Long.class)
                        .setParameter("post", post.toString())
                        .getSingleResult()
                > 0;
    }

    @Override
    public Page<Claim> page(ClaimQuery query, @Nullable String after, int size) {
        var conditions = conditions(query);
        Cursor.read(
                        after,
                        order(query),
                        text -> query.sort() == ClaimSort.FROM ? LocalDate.parse(text) : new BigDecimal(text))
                .ifPresent(conditions::begin);
        var found = conditions
                .on(entities.manager(), Claim.class)
                .setMaxResults(size + 1)
                .getResultList();
        return Page.of(found, size, last -> Cursor.write(order(query), last.id().value(), key(last, query)));
    }

    @Override
    public BigDecimal sum(ClaimQuery query) {
        return conditions(query).sum(entities.manager(), "k.total", BigDecimal.class).getResultList().stream()
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(BigDecimal.ZERO)
                .setScale(Amounts.DECIMALS, RoundingMode.UNNECESSARY);
    }

    @Override
    public long count(ClaimState state) {
        return entities.manager()
                .createQuery("select count(c) from Claim c where c.state = :state", Long.class)
                .setParameter("state", state)
                .getSingleResult();
    }

    private static Conditions conditions(ClaimQuery query) {
        var conditions = new Conditions(
                "Agreement a, Claim k",
                "k",
                query.sort() == ClaimSort.FROM ? "k.firstDay" : "k.total",
                query.descending());
        conditions.where("a.id = k.agreementId");
        if (query.agreement() != null) {
            conditions.where("a.id = :agreement", "agreement", query.agreement().value());
        }
        if (query.carrier() != null) {
            conditions.where(
                    "a.carrierId = :carrier", "carrier", query.carrier().value());
        }
        if (query.state() == null) {
            conditions.where("k.state <> :state", "state", ClaimState.REPLACED);
        } else {
            conditions.where("k.state = :state", "state", query.state());
        }
        if (query.year() != null) {
            conditions.where(
                    "k.firstDay >= :first and k.firstDay <= :last",
                    Map.of(
                            "first",
                            LocalDate.of(query.year(), Month.JANUARY, 1),
                            "last",
                            LocalDate.of(query.year(), Month.DECEMBER, 31)));
        }
        return conditions;
    }

    private static String key(Claim last, ClaimQuery query) {
        return query.sort() == ClaimSort.FROM
                ? last.period().from().toString()
                : last.total().toPlainString();
    }

    private static String order(ClaimQuery query) {
        return query.sort() + (query.descending() ? "-" : "+");
    }
}
