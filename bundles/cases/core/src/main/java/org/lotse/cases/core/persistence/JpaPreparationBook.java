package org.lotse.cases.core.persistence;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.preparation.PreparationId;
import org.lotse.cases.core.domain.Preparation;
import org.lotse.cases.core.domain.PreparationBook;
import org.lotse.platform.api.data.SearchText;
import org.lotse.platform.persistence.unit.Entities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What is prepared, in the tenant's database. */
@Component
public final class JpaPreparationBook implements PreparationBook {

    private final Entities entities;

    /** The unit of this module. */
    @Activate
    public JpaPreparationBook(@Reference(target = "(lotse.unit=cases)") Entities entities) {
        this.entities = entities;
    }

    @Override
    public void add(Preparation preparation) {
        entities.manager().persist(preparation);
    }

    @Override
    public Optional<Preparation> find(PreparationId id) {
        return Optional.ofNullable(entities.manager().find(Preparation.class, id.value()));
    }

    @Override
    public Optional<Preparation> lock(PreparationId id) {
        return Optional.ofNullable(
                entities.manager().find(Preparation.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<Preparation> matching(@Nullable String text, int most) {
        var search = new WordSearch(SearchText.words(text));
        var query = entities.manager()
                .createQuery(
                        "select p from Preparation p" + (search.isEmpty() ? "" : " where " + search.in("p.searchText"))
                                + " order by p.changedAt desc, p.id desc",
                        Preparation.class);
        search.parameters().forEach(query::setParameter);
        return query.setMaxResults(most).getResultList();
    }

    @Override
    public List<Preparation> changedBefore(Instant moment) {
        return entities.manager()
                .createQuery("select p from Preparation p where p.changedAt < :moment", Preparation.class)
                .setParameter("moment", moment)
                .getResultList();
    }

    @Override
    public void remove(Preparation preparation) {
        entities.manager().remove(preparation);
    }
}
