package org.lotse.liga.core.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.request.RequestId;
import org.lotse.liga.api.request.RequestOutlook;
import org.lotse.liga.api.request.RequestQuery;
import org.lotse.liga.api.request.RequestSort;
import org.lotse.liga.api.request.RequestState;
import org.lotse.liga.core.domain.request.LigaRequest;
import org.lotse.liga.core.domain.request.RequestBook;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.data.Page;
import org.lotse.platform.api.data.SearchText;
import org.lotse.platform.persistence.unit.Cursor;
import org.lotse.platform.persistence.unit.Entities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Requests in the tenant's database. */
@Component
public final class JpaRequestBook implements RequestBook {

    private static final String NOT_DONE = "r.state <> :done";
    private static final String UNREAD = "r.link.unread = true";

    private final Entities entities;

    /** Keeps them in the unit of this module. */
    @Activate
    public JpaRequestBook(@Reference(target = "(lotse.unit=liga)") Entities entities) {
        this.entities = entities;
    }

    @Override
    public void add(LigaRequest request) {
        entities.manager().persist(request);
    }

    @Override
    public void remove(LigaRequest request) {
        entities.manager().remove(request);
    }

    @Override
    public Optional<LigaRequest> find(RequestId id) {
        return Optional.ofNullable(entities.manager().find(LigaRequest.class, id.value()));
    }

    @Override
    public Page<LigaRequest> page(RequestQuery query, LocalDate today, @Nullable String after, int size) {
        var conditions = conditions(query, today);
        Cursor.read(after, order(query), LocalDate::parse).ifPresent(conditions::begin);
        var found = conditions
                .on(entities.manager(), LigaRequest.class)
                .setMaxResults(size + 1)
                .getResultList();
        return Page.of(
                found,
                size,
                last -> Cursor.write(
                        order(query),
                        last.id().value(),
                        (query.sort() == RequestSort.DUE ? last.due() : last.receivedOn()).toString()));
    }

    @Override
    public RequestOutlook outlook(LocalDate today, @Nullable UserId person) {
        return new RequestOutlook(
                count("", Map.of()),
                count(" and r.due < :today", Map.of("today", today)),
                person == null ? 0 : count(" and r.responsibleId = :person", Map.of("person", person.value())),
                entities.manager()
                        .createQuery("select count(r) from LigaRequest r where " + UNREAD, Long.class)
                        .getSingleResult());
    }

    @Override
    public List<RequestId> unsent() {
        return entities
                .manager()
                .createQuery("select r.id from LigaRequest r where r.link.unsent = true order by r.id", UUID.class)
                .getResultList()
                .stream()
                .map(RequestId::new)
                .toList();
    }

    private long count(String condition, Map<String, ?> values) {
        var typed = entities.manager()
                .createQuery("select count(r) from LigaRequest r where " + NOT_DONE + condition, Long.class)
                .setParameter("done", RequestState.DONE);
        values.forEach(typed::setParameter);
        return typed.getSingleResult();
    }

    private static Conditions conditions(RequestQuery query, LocalDate today) {
        var conditions = new Conditions(
                "LigaRequest r", "r", query.sort() == RequestSort.DUE ? "r.due" : "r.asked.on", query.descending());
        conditions.words(List.of("r.searchText like %s"), SearchText.words(query.text()));
        if (query.kind() != null) {
            conditions.where("r.asked.kind = :kind", "kind", query.kind());
        }
        if (query.municipality() != null) {
            conditions.where(
                    "r.asked.municipality = :municipality",
                    "municipality",
                    query.municipality().value());
        }
        if (query.state() != null) {
            conditions.where("r.state = :state", "state", query.state());
        } else if (!query.unread()) {
            conditions.where(NOT_DONE, "done", RequestState.DONE);
        }
        if (query.unread()) {
            conditions.where(UNREAD);
        }
        if (query.overdue()) {
            conditions.where("r.state <> :over and r.due < :today", Map.of("over", RequestState.DONE, "today", today));
        }
        return conditions;
    }

    private static String order(RequestQuery query) {
        return query.sort() + (query.descending() ? "-" : "+");
    }
}
