package org.lotse.helpers.core.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.VolunteerStatus;
import org.lotse.helpers.core.domain.Volunteer;
import org.lotse.helpers.core.domain.registration.OwnRegistration;
import org.lotse.helpers.core.domain.registration.PageSettings;
import org.lotse.helpers.core.domain.registration.Registration;
import org.lotse.helpers.core.domain.registration.RegistrationBook;
import org.lotse.platform.persistence.unit.Entities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What people sent in, in the tenant's database. */
@Component
public final class JpaRegistrationBook implements RegistrationBook, OwnRegistration {

    private static final int SOME = 100;
    private static final int FEW = 5;

    private static final String FOR_INTERVIEW =
            " from Registration r, Volunteer v where r.volunteerId = v.id and v.status = :interested";

    private final Entities entities;

    @Activate
    public JpaRegistrationBook(@Reference(target = "(lotse.unit=helpers)") Entities entities) {
        this.entities = entities;
    }

    @Override
    public void add(Registration registration) {
        entities.manager().persist(registration);
    }

    @Override
    public Optional<Registration> find(UUID id) {
        return Optional.ofNullable(entities.manager().find(Registration.class, id));
    }

    @Override
    public Optional<Registration> bySecret(String secretHash) {
        return entities.manager()
                .createQuery("select r from Registration r where r.secretHash = :hash", Registration.class)
                .setParameter("hash", secretHash)
                .getResultStream()
                .findFirst();
    }

    @Override
    public long waiting() {
        return entities.manager()
                .createQuery("select count(r) from Registration r where r.confirmedAt is null", Long.class)
                .getSingleResult();
    }

    @Override
    public List<Registration> waitingAt(String email) {
        return entities.manager()
                .createQuery(
                        "select r from Registration r where r.confirmedAt is null and lower(r.email) = :email",
                        Registration.class)
                .setParameter("email", email.toLowerCase(Locale.ROOT))
                .getResultList();
    }

    @Override
    public Optional<Registration> mailDue(Instant now) {
        return entities.manager()
                .createQuery(
                        "select r from Registration r where r.mailDueAt <= :now and r.validUntil > :now"
                                + " order by r.mailDueAt, r.id",
                        Registration.class)
                .setParameter("now", now)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Registration> expired(Instant now) {
        return entities.manager()
                .createQuery(
                        "select r from Registration r where r.confirmedAt is null and r.validUntil <= :now",
                        Registration.class)
                .setParameter("now", now)
                .setMaxResults(SOME)
                .getResultList();
    }

    @Override
    public Optional<Registration> of(VolunteerId volunteer) {
        return entities.manager()
                .createQuery("select r from Registration r where r.volunteerId = :volunteer", Registration.class)
                .setParameter("volunteer", volunteer.value())
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Registration> forInterview(int most) {
        return entities.manager()
                .createQuery("select r" + FOR_INTERVIEW + " order by r.confirmedAt, r.id", Registration.class)
                .setParameter("interested", VolunteerStatus.INTERESTED)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public Set<VolunteerId> whoWaits() {
        return entities.manager()
                .createQuery("select r.volunteerId" + FOR_INTERVIEW, UUID.class)
                .setParameter("interested", VolunteerStatus.INTERESTED)
                .getResultStream()
                .map(VolunteerId::new)
                .collect(Collectors.toSet());
    }

    @Override
    public List<VolunteerId> undecidedSince(Instant before) {
        return entities.manager()
                .createQuery("select r.volunteerId" + FOR_INTERVIEW + " and r.confirmedAt < :before", UUID.class)
                .setParameter("interested", VolunteerStatus.INTERESTED)
                .setParameter("before", before)
                .getResultStream()
                .map(VolunteerId::new)
                .toList();
    }

    @Override
    public List<Volunteer> alike(Volunteer volunteer) {
        var email = volunteer.summary().email();
        return entities.manager()
                .createQuery(
                        "select v from Volunteer v where v.id <> :id"
                                + " and (v.profile.sortName = :name or lower(v.profile.email) = :email) order by v.id",
                        Volunteer.class)
                .setParameter("id", volunteer.id().value())
                .setParameter("name", volunteer.sortName())
                .setParameter("email", email == null ? "" : email.toLowerCase(Locale.ROOT))
                .setMaxResults(FEW)
                .getResultList();
    }

    @Override
    public void remove(Registration registration) {
        entities.manager().remove(registration);
    }

    @Override
    public Optional<PageSettings> page() {
        return Optional.ofNullable(entities.manager().find(PageSettings.class, PageSettings.ONLY));
    }

    @Override
    public void add(PageSettings page) {
        entities.manager().persist(page);
    }
}
