package org.lotse.helpers.core.persistence;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.circle.CircleId;
import org.lotse.helpers.core.domain.activity.ShiftCalendar;
import org.lotse.helpers.core.domain.activity.ShiftCalendars;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.calendar.FeedSecret;
import org.lotse.platform.persistence.unit.Entities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Calendars of shifts in the tenant's database. */
@Component
public final class JpaShiftCalendars implements ShiftCalendars {

    private final Entities entities;

    @Activate
    public JpaShiftCalendars(@Reference(target = "(lotse.unit=helpers)") Entities entities) {
        this.entities = entities;
    }

    @Override
    public void add(ShiftCalendar calendar) {
        entities.manager().persist(calendar);
    }

    @Override
    public Optional<ShiftCalendar> of(UserId person, @Nullable CircleId circle) {
        return all(person, circle).stream().findFirst();
    }

    @Override
    public Optional<ShiftCalendar> openedBy(FeedSecret secret) {
        return entities.manager()
                .createQuery("select c from ShiftCalendar c where c.hash = :hash", ShiftCalendar.class)
                .setParameter("hash", secret.hash())
                .getResultStream()
                .filter(found -> found.isOpenedBy(secret))
                .findFirst();
    }

    @Override
    public void remove(UserId person, @Nullable CircleId circle) {
        all(person, circle).forEach(entities.manager()::remove);
    }

    private List<ShiftCalendar> all(UserId person, @Nullable CircleId circle) {
        return entities.manager()
                .createQuery("select c from ShiftCalendar c where c.personId = :person", ShiftCalendar.class)
                .setParameter("person", person.value())
                .getResultStream()
                .filter(found -> found.circle().equals(Optional.ofNullable(circle)))
                .toList();
    }
}
