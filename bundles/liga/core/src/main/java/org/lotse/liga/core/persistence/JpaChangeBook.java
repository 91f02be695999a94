package org.lotse.liga.core.persistence;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lotse.liga.api.change.ChangeId;
import org.lotse.liga.core.domain.change.Change;
import org.lotse.liga.core.domain.change.ChangeBook;
import org.lotse.platform.persistence.unit.Entities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Changes of delivery models in the tenant's database. There are a few in a year. */
@Component
public final class JpaChangeBook implements ChangeBook {

    private static final Comparator<Change> BY_DAY =
            Comparator.comparing(change -> change.data().from());

    private final Entities entities;

    /** Keeps them in the unit of this module. */
    @Activate
    public JpaChangeBook(@Reference(target = "(lotse.unit=liga)") Entities entities) {
        this.entities = entities;
    }

    @Override
    public void add(Change change) {
        entities.manager().persist(change);
    }

    @Override
    public Optional<Change> find(ChangeId id) {
        return Optional.ofNullable(entities.manager().find(Change.class, id.value()));
    }

    @Override
    public List<Change> all() {
        var all = entities.manager()
                .createQuery("select c from Change c", Change.class)
                .getResultList();
        var open = all.stream().filter(change -> change.state().isOpen()).sorted(BY_DAY);
        var over = all.stream().filter(change -> !change.state().isOpen()).sorted(BY_DAY.reversed());
        return Stream.concat(open, over).toList();
    }
}
