package org.lotse.helpers.core.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lotse.helpers.core.domain.leaving.Retention;
import org.lotse.helpers.core.domain.leaving.RetentionBook;
import org.lotse.platform.persistence.unit.Entities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How long those who leave are kept, in the tenant's database. */
@Component
public final class JpaRetentionBook implements RetentionBook {

    private final Entities entities;

    @Activate
    public JpaRetentionBook(@Reference(target = "(lotse.unit=helpers)") Entities entities) {
        this.entities = entities;
    }

    @Override
    public void add(Retention retention) {
        entities.manager().persist(retention);
    }

    @Override
    public Optional<Retention> from(LocalDate day) {
        return Optional.ofNullable(entities.manager().find(Retention.class, day));
    }

    @Override
    public List<Retention> all() {
        return entities.manager()
                .createQuery("select r from Retention r order by r.validFrom desc", Retention.class)
                .getResultList();
    }
}
