package org.lotse.helpers.core.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.circle.CircleId;
import org.lotse.helpers.core.domain.certificate.CertificateBook;
import org.lotse.helpers.core.domain.certificate.CertificateCheck;
import org.lotse.helpers.core.domain.certificate.LoggedDeletion;
import org.lotse.platform.persistence.unit.Entities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What is kept of certificates, in the tenant's database. */
@Component
public final class JpaCertificateBook implements CertificateBook {

    private final Entities entities;

    @Activate
    public JpaCertificateBook(@Reference(target = "(lotse.unit=helpers)") Entities entities) {
        this.entities = entities;
    }

    @Override
    public void add(CertificateCheck check) {
        entities.manager().persist(check);
    }

    @Override
    public Optional<CertificateCheck> find(VolunteerId volunteer) {
        return Optional.ofNullable(entities.manager().find(CertificateCheck.class, volunteer.value()));
    }

    @Override
    public void remove(CertificateCheck check) {
        entities.manager().remove(check);
    }

    @Override
    public List<CertificateCheck> toDelete(LocalDate today, int most) {
        return entities.manager()
                .createQuery("select c from CertificateCheck c where c.deleteOn <= :today", CertificateCheck.class)
                .setParameter("today", today)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public long due(LocalDate today) {
        var count = entities.manager()
                .createQuery("select count(v) from Volunteer v where " + DueCertificates.CONDITION, Long.class);
        DueCertificates.on(today).forEach(count::setParameter);
        return count.getSingleResult();
    }

    @Override
    public long due(LocalDate today, CircleId circle) {
        var count = entities.manager()
                .createQuery(
                        "select count(v) from Volunteer v join v.circles circle where circle = :circle and "
                                + DueCertificates.CONDITION,
                        Long.class)
                .setParameter("circle", circle.toString());
        DueCertificates.on(today).forEach(count::setParameter);
        return count.getSingleResult();
    }

    @Override
    public void log(LoggedDeletion deletion) {
        entities.manager().persist(deletion);
    }

    @Override
    public List<LoggedDeletion> log(int most) {
        return entities.manager()
                .createQuery("select d from LoggedDeletion d order by d.id desc", LoggedDeletion.class)
                .setMaxResults(most)
                .getResultList();
    }
}
