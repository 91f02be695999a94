package org.lotse.liga.core.persistence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.lotse.liga.api.absence.AbsenceId;
import org.lotse.liga.api.absence.CoverId;
import org.lotse.liga.core.domain.absence.Absence;
import org.lotse.liga.core.domain.absence.AbsenceBook;
import org.lotse.liga.core.domain.absence.Cover;
import org.lotse.platform.persistence.unit.Entities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Absences and covers in the tenant's database. */
@Component
public final class JpaAbsenceBook implements AbsenceBook {

    private final Entities entities;

    /** Keeps them in the unit of this module. */
    @Activate
    public JpaAbsenceBook(@Reference(target = "(lotse.unit=liga)") Entities entities) {
        this.entities = entities;
    }

    @Override
    public void takeTurn() {
        entities.manager()
                .createNativeQuery("update LIGA_ABSENCE_TURN set TURNS = TURNS + 1")
                .executeUpdate();
    }

    @Override
    public void add(Absence absence) {
        entities.manager().persist(absence);
    }

    @Override
    public Optional<Absence> find(AbsenceId id) {
        return Optional.ofNullable(entities.manager().find(Absence.class, id.value()));
    }

    @Override
    public void remove(Absence absence) {
        covers(List.of(absence)).forEach(entities.manager()::remove);
        entities.manager().flush();
        entities.manager().remove(absence);
    }

    @Override
    public List<Absence> of(String personKey) {
        return entities.manager()
                .createQuery("select a from Absence a where a.personKey = :key order by a.first, a.id", Absence.class)
                .setParameter("key", personKey)
                .getResultList();
    }

    @Override
    public List<Absence> notOver(LocalDate day) {
        return entities.manager()
                .createQuery(
                        "select a from Absence a where a.last is null or a.last >= :day order by a.first, a.id",
                        Absence.class)
                .setParameter("day", day)
                .getResultList();
    }

    @Override
    public List<Absence> notHandedBack(LocalDate day) {
        return entities.manager()
                .createQuery(
                        "select a from Absence a where a.last < :day and a.handedBackOn is null"
                                + " and exists (select c.id from Cover c where c.absenceId = a.id)"
                                + " order by a.last, a.id",
                        Absence.class)
                .setParameter("day", day)
                .getResultList();
    }

    @Override
    public void add(Cover cover) {
        entities.manager().persist(cover);
    }

    @Override
    public Optional<Cover> find(CoverId id) {
        return Optional.ofNullable(entities.manager().find(Cover.class, id.value()));
    }

    @Override
    public void remove(Cover cover) {
        entities.manager().remove(cover);
    }

    @Override
    public List<Cover> covers(Collection<Absence> absences) {
        if (absences.isEmpty()) {
            return List.of();
        }
        return entities.manager()
                .createQuery("select c from Cover c where c.absenceId in :absences order by c.first, c.id", Cover.class)
                .setParameter(
                        "absences",
                        absences.stream().map(absence -> absence.id().value()).toList())
                .getResultList();
    }
}
