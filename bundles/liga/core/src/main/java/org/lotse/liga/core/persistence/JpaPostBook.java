package org.lotse.liga.core.persistence;

import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.Period;
import org.lotse.liga.api.agreement.AgreementId;
import org.lotse.liga.api.post.PostId;
import org.lotse.liga.api.post.PostQuery;
import org.lotse.liga.api.post.PostSort;
import org.lotse.liga.api.post.PostState;
import org.lotse.liga.core.domain.post.Post;
import org.lotse.liga.core.domain.post.PostBook;
import org.lotse.platform.api.data.Page;
import org.lotse.platform.api.data.SearchText;
import org.lotse.platform.persistence.unit.Cursor;
import org.lotse.platform.persistence.unit.Entities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Posts in the tenant's database. */
@Component
public final class JpaPostBook implements PostBook {

    private static final String EXISTS = "p.firstDay <= :today and (p.lastDay is null or p.lastDay >= :today)";
    private static final String HELD = "exists (select h.name from Post q join q.holders h where q.id = p.id"
            + " and h.firstDay <= :today and (h.lastDay is null or h.lastDay >= :today))";
    private static final String OF_CARRIER =
            "exists (select c.id from Agreement a, Carrier c where a.id = p.agreementId"
                    + " and c.id = a.carrierId and c.searchText like %s)";

    private final Entities entities;

    /** Keeps them in the unit of this module. */
    @Activate
    public JpaPostBook(@Reference(target = "(lotse.unit=liga)") Entities entities) {
        this.entities = entities;
    }

    @Override
    public void add(Post post) {
        entities.manager().persist(post);
    }

    @Override
    public void remove(Post post) {
        entities.manager().remove(post);
    }

    @Override
    public Optional<Post> find(PostId id) {
        return Optional.ofNullable(entities.manager().find(Post.class, id.value()));
    }

    @Override
    public List<Post> of(AgreementId agreement, Period period) {
        var last = period.to() == null ? LocalDate.of(9999, Month.DECEMBER, 31) : period.to();
        return entities.manager()
                .createQuery(
                        "select p from Post p where p.agreementId = :agreement and p.firstDay <= :last"
                                + " and (p.lastDay is null or p.lastDay >= :first) order by p.sortName, p.id",
                        Post.class)
                .setParameter("agreement", agreement.value())
                .setParameter("first", period.from())
                .setParameter("last", last)
                .getResultList();
    }

    @Override
    public List<Post> on(LocalDate day) {
        return batched(entities.manager()
                        .createQuery("select p from Post p where " + EXISTS, Post.class)
                        .setParameter("today", day))
                .getResultList();
    }

    @Override
    public List<Post> notOver(LocalDate day) {
        return batched(entities.manager()
                        .createQuery("select p from Post p where p.lastDay is null or p.lastDay >= :today", Post.class)
                        .setParameter("today", day))
                .getResultList();
    }

    @Override
    public boolean anyUnder(AgreementId agreement) {
        return entities.manager()
                        .createQuery("select count(p) from Post p where p.agreementId = :agreement", Long.class)
                        .setParameter("agreement", agreement.value())
                        .getSingleResult()
                > 0;
    }

    @Override
    public Page<Post> page(PostQuery query, LocalDate today, @Nullable String after, int size) {
        var conditions = conditions(query, today);
        Cursor.read(after, order(query), text -> query.sort() == PostSort.FROM ? LocalDate.parse(text) : text)
                .ifPresent(conditions::begin);
        var found = batched(conditions.on(entities.manager(), Post.class))
                .setMaxResults(size + 1)
                .getResultList();
        return Page.of(found, size, last -> Cursor.write(order(query), last.id().value(), key(last, query)));
    }

    /** For reading only: what EclipseLink reads so of embeddables it cannot compare when something is written after it. */
    private static TypedQuery<Post> batched(TypedQuery<Post> query) {
        return query.setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "p.holders")
                .setHint("eclipselink.batch", "p.shares");
    }

    private static Conditions conditions(PostQuery query, LocalDate today) {
        var conditions = new Conditions(
                "Post p", "p", query.sort() == PostSort.FROM ? "p.firstDay" : "p.sortName", query.descending());
        conditions.words(List.of("p.searchText like %s", OF_CARRIER), SearchText.words(query.text()));
        if (query.carrier() != null) {
            conditions.where(
                    "p.agreementId in (select a.id from Agreement a where a.carrierId = :carrier)",
                    "carrier",
                    query.carrier().value());
        }
        if (query.agreement() != null) {
            conditions.where(
                    "p.agreementId = :agreement", "agreement", query.agreement().value());
        }
        if (query.municipality() != null) {
            conditions.where(
                    "exists (select s.municipality from Post r join r.shares s where r.id = p.id"
                            + " and s.municipality = :municipality"
                            + " and r.firstDay <= :day and (r.lastDay is null or r.lastDay >= :day)"
                            + " and s.firstDay <= :day and (s.lastDay is null or s.lastDay >= :day))",
                    Map.of("municipality", query.municipality().value(), "day", today));
        }
        if (query.state() != null) {
            conditions.where(standing(query.state()), "today", today);
        }
        return conditions;
    }

    private static String standing(PostState state) {
        return switch (state) {
            case TO_COME -> "p.firstDay > :today";
            case FILLED -> EXISTS + " and " + HELD;
            case VACANT -> EXISTS + " and not " + HELD;
            case ENDED -> "p.lastDay < :today";
        };
    }

    private static String key(Post last, PostQuery query) {
        return query.sort() == PostSort.FROM ? last.period().from().toString() : last.sortName();
    }

    private static String order(PostQuery query) {
        return query.sort() + (query.descending() ? "-" : "+");
    }
}
