package org.lotse.liga.core.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lotse.liga.api.Ags;
import org.lotse.liga.core.domain.load.ReportedBook;
import org.lotse.liga.core.domain.load.ReportedQuarter;
import org.lotse.platform.persistence.unit.Entities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What municipalities reported, in the tenant's database. */
@Component
public final class JpaReportedBook implements ReportedBook {

    private final Entities entities;

    /** Keeps them in the unit of this module. */
    @Activate
    public JpaReportedBook(@Reference(target = "(lotse.unit=liga)") Entities entities) {
        this.entities = entities;
    }

    @Override
    public void add(ReportedQuarter quarter) {
        entities.manager().persist(quarter);
    }

    @Override
    public Optional<ReportedQuarter> find(Ags municipality, LocalDate lastDay) {
        return entities.manager()
                .createQuery(
                        "select r from ReportedQuarter r where r.municipality = :key and r.lastDay = :day",
                        ReportedQuarter.class)
                .setParameter("key", municipality.value())
                .setParameter("day", lastDay)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<ReportedQuarter> all() {
        return entities.manager()
                .createQuery("select r from ReportedQuarter r", ReportedQuarter.class)
                .getResultList();
    }
}
