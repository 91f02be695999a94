package org.lotse.helpers.core.persistence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lotse.helpers.api.VolunteerStatus;
import org.lotse.helpers.api.circle.CircleId;
import org.lotse.helpers.core.domain.circle.Circle;
import org.lotse.helpers.core.domain.circle.CircleBook;
import org.lotse.platform.persistence.unit.Entities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Circles in the tenant's database. */
@Component
public final class JpaCircleBook implements CircleBook {

    private final Entities entities;

    @Activate
    public JpaCircleBook(@Reference(target = "(lotse.unit=helpers)") Entities entities) {
        this.entities = entities;
    }

    @Override
    public void add(Circle circle) {
        entities.manager().persist(circle);
    }

    @Override
    public Optional<Circle> find(CircleId id) {
        return Optional.ofNullable(entities.manager().find(Circle.class, id.value()));
    }

    @Override
    public List<Circle> all() {
        return entities.manager()
                .createQuery("select c from Circle c", Circle.class)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "c.coordinators")
                .getResultList();
    }

    @Override
    public Map<CircleId, Long> volunteers() {
        return entities.manager()
                .createQuery(
                        "select circle, count(v) from Volunteer v join v.circles circle where v.status <> :left group by circle",
                        Object[].class)
                .setParameter("left", VolunteerStatus.LEFT)
                .getResultStream()
                .collect(Collectors.toMap(row -> new CircleId(UUID.fromString((String) row[0])), row -> (Long) row[1]));
    }
}
