package org.lotse.helpers.core.persistence;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.request.HelpRequestId;
import org.lotse.helpers.api.request.HelpRequestOverview;
import org.lotse.helpers.api.request.HelpRequestQuery;
import org.lotse.helpers.api.request.HelpRequestState;
import org.lotse.helpers.core.domain.request.HelpRequest;
import org.lotse.helpers.core.domain.request.RequestBook;
import org.lotse.helpers.core.domain.request.WithdrawnReference;
import org.lotse.platform.api.data.Page;
import org.lotse.platform.api.vocabulary.Language;
import org.lotse.platform.persistence.unit.Entities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Requests in the tenant's database. */
@Component
public final class JpaRequestBook implements RequestBook {

    private final Entities entities;

    @Activate
    public JpaRequestBook(@Reference(target = "(lotse.unit=helpers)") Entities entities) {
        this.entities = entities;
    }

    @Override
    public void add(HelpRequest request) {
        manager().persist(request);
    }

    @Override
    public Optional<HelpRequest> find(HelpRequestId id) {
        return Optional.ofNullable(manager().find(HelpRequest.class, id.value()));
    }

    @Override
    public Optional<HelpRequest> known(UUID reference) {
        return manager()
                .createQuery("select r from HelpRequest r where r.reference = :reference", HelpRequest.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void expectNoMore(UUID reference, LocalDate on) {
        if (!isWithdrawn(reference)) {
            manager().persist(new WithdrawnReference(reference, on));
        }
    }

    @Override
    public boolean isWithdrawn(UUID reference) {
        return manager().find(WithdrawnReference.class, reference) != null;
    }

    @Override
    public Page<HelpRequest> page(HelpRequestQuery query, @Nullable String after, int size) {
        var selection = new RequestSelection(query);
        selection.beginBehind(after);
        var typed = selection
                .on(manager())
                .setMaxResults(size + 1)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "r.languages");
        return Page.of(typed.getResultList(), size, last -> RequestSelection.cursor(last, query));
    }

    @Override
    public long count(HelpRequestQuery query) {
        return new RequestSelection(query).count(manager());
    }

    @Override
    public HelpRequestOverview overview() {
        var languages = manager()
                .createQuery("select distinct language from HelpRequest r join r.languages language", String.class)
                .getResultStream();
        var skills = manager()
                .createQuery("select distinct r.skill from HelpRequest r", String.class)
                .getResultStream();
        return new HelpRequestOverview(
                byState(),
                languages.map(Language::new).sorted().toList(),
                skills.sorted().toList());
    }

    private Map<HelpRequestState, Long> byState() {
        return manager()
                .createQuery("select r.state, count(r) from HelpRequest r group by r.state", Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (HelpRequestState) row[0], row -> (Long) row[1]));
    }

    private EntityManager manager() {
        return entities.manager();
    }
}
