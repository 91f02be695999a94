package org.lotse.helpers.core.persistence;

import java.util.List;
import java.util.Optional;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.core.domain.activity.ShiftCalendars;
import org.lotse.helpers.core.domain.self.AccountLink;
import org.lotse.helpers.core.domain.self.AccountLinks;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.persistence.unit.Entities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Joined accounts in the tenant's database. */
@Component
public final class JpaAccountLinks implements AccountLinks {

    private final Entities entities;
    private final ShiftCalendars calendars;

    @Activate
    public JpaAccountLinks(
            @Reference(target = "(lotse.unit=helpers)") Entities entities, @Reference ShiftCalendars calendars) {
        this.entities = entities;
        this.calendars = calendars;
    }

    @Override
    public void add(AccountLink link) {
        entities.manager().persist(link);
    }

    @Override
    public Optional<AccountLink> of(VolunteerId volunteer) {
        return Optional.ofNullable(entities.manager().find(AccountLink.class, volunteer.value()));
    }

    @Override
    public Optional<AccountLink> of(UserId account) {
        return entities.manager()
                .createQuery("select l from AccountLink l where l.account = :account", AccountLink.class)
                .setParameter("account", account.value())
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<AccountLink> all() {
        return entities.manager()
                .createQuery("select l from AccountLink l", AccountLink.class)
                .getResultList();
    }

    @Override
    public void remove(AccountLink link) {
        calendars.remove(link.account(), null);
        entities.manager().remove(link);
    }
}
