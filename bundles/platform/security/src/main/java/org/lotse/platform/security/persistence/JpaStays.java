package org.lotse.platform.security.persistence;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.exchange.KindId;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.persistence.unit.Entities;
import org.lotse.platform.security.secondment.Stay;
import org.lotse.platform.security.secondment.Stays;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Secondments by Jakarta Persistence. */
@Component
public final class JpaStays implements Stays {

    private final Entities entities;

    /** @param entities of the unit {@code security} */
    @Activate
    public JpaStays(@Reference(target = "(lotse.unit=security)") Entities entities) {
        this.entities = entities;
    }

    @Override
    public List<Stay> of(UserId person) {
        return manager()
                .createQuery("select s from Stay s where s.person = :person order by s.first", StayRecord.class)
                .setParameter("person", person.value())
                .getResultStream()
                .map(StayRecord::stay)
                .toList();
    }

    @Override
    public List<Stay> at(TenantId host) {
        return manager()
                .createQuery("select s from Stay s where s.host = :host order by s.first", StayRecord.class)
                .setParameter("host", host.value())
                .getResultStream()
                .map(StayRecord::stay)
                .toList();
    }

    @Override
    public List<Stay> by(TenantId home, KindId kind) {
        return manager()
                .createQuery(
                        "select s from Stay s where s.home = :home and s.kind = :kind order by s.first",
                        StayRecord.class)
                .setParameter("home", home.value())
                .setParameter("kind", kind.value())
                .getResultStream()
                .map(StayRecord::stay)
                .toList();
    }

    @Override
    public List<Stay> from(TenantId home) {
        return manager()
                .createQuery("select s from Stay s where s.home = :home order by s.first", StayRecord.class)
                .setParameter("home", home.value())
                .getResultStream()
                .map(StayRecord::stay)
                .toList();
    }

    @Override
    public void add(Stay stay) {
        manager().persist(new StayRecord(stay));
    }

    @Override
    public void change(Stay stay) {
        stored(stay).until(stay.secondment().to());
    }

    @Override
    public void remove(Stay stay) {
        manager().remove(stored(stay));
    }

    @Override
    public Set<UserId> refusedAt(TenantId host) {
        return manager()
                .createQuery("select r from Refusal r where r.host = :host", RefusalRecord.class)
                .setParameter("host", host.value())
                .getResultStream()
                .map(RefusalRecord::person)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<TenantId> refusing(UserId person) {
        return manager()
                .createQuery("select r from Refusal r where r.person = :person", RefusalRecord.class)
                .setParameter("person", person.value())
                .getResultStream()
                .map(RefusalRecord::host)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void refuse(TenantId host, UserId person, boolean refused) {
        var stored = manager().find(RefusalRecord.class, RefusalRecord.key(host, person));
        if (refused && stored == null) {
            manager().persist(new RefusalRecord(host, person));
        }
        if (!refused && stored != null) {
            manager().remove(stored);
        }
    }

    private StayRecord stored(Stay stay) {
        var stored = manager().find(StayRecord.class, stay.id());
        if (stored == null) {
            throw new ConcurrentChange(null);
        }
        return stored;
    }

    private EntityManager manager() {
        return entities.manager();
    }
}
