package org.lotse.cases.core.persistence;

import java.util.Optional;
import org.lotse.cases.core.domain.CalendarSecret;
import org.lotse.cases.core.domain.CalendarSecrets;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.calendar.FeedSecret;
import org.lotse.platform.persistence.unit.Entities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Secrets of calendars in the tenant's database. */
@Component
public final class JpaCalendarSecrets implements CalendarSecrets {

    private final Entities entities;

    /** The unit of this module. */
    @Activate
    public JpaCalendarSecrets(@Reference(target = "(lotse.unit=cases)") Entities entities) {
        this.entities = entities;
    }

    @Override
    public void add(CalendarSecret secret) {
        entities.manager().persist(secret);
    }

    @Override
    public Optional<CalendarSecret> of(UserId person) {
        return Optional.ofNullable(entities.manager().find(CalendarSecret.class, person.value()));
    }

    @Override
    public Optional<CalendarSecret> openedBy(FeedSecret secret) {
        return entities.manager()
                .createQuery("select s from CalendarSecret s where s.hash = :hash", CalendarSecret.class)
                .setParameter("hash", secret.hash())
                .getResultStream()
                .filter(found -> found.isOpenedBy(secret))
                .findFirst();
    }

    @Override
    public void remove(CalendarSecret secret) {
        entities.manager().remove(secret);
    }
}
