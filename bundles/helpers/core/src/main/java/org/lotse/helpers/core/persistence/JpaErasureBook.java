package org.lotse.helpers.core.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.VolunteerStatus;
import org.lotse.helpers.api.leaving.ErasureReason;
import org.lotse.helpers.core.domain.Volunteer;
import org.lotse.helpers.core.domain.leaving.ErasureBook;
import org.lotse.helpers.core.domain.leaving.ErasureTurn;
import org.lotse.helpers.core.domain.leaving.HelpLeft;
import org.lotse.helpers.core.domain.leaving.LoggedErasure;
import org.lotse.helpers.core.domain.leaving.PastHelpers;
import org.lotse.helpers.core.domain.leaving.PastHours;
import org.lotse.platform.api.data.Ids;
import org.lotse.platform.persistence.unit.Entities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who is to be erased, the log of it and what stays, in the tenant's database. */
@Component
public final class JpaErasureBook implements ErasureBook {

    private final Entities entities;
    private final Clock clock;

    @Activate
    public JpaErasureBook(@Reference(target = "(lotse.unit=helpers)") Entities entities, @Reference Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public void takeTurn() {
        manager().find(ErasureTurn.class, ErasureTurn.ONLY, LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public List<Volunteer> withoutClock(int most) {
        return manager()
                .createQuery(
                        "select v from Volunteer v where v.status = :left and v.erasure.eraseOn is null",
                        Volunteer.class)
                .setParameter("left", VolunteerStatus.LEFT)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<VolunteerId> due(LocalDate today) {
        return manager()
                .createQuery(
                        "select v.id from Volunteer v where v.erasure.eraseOn <= :today and v.erasure.erasedOn is null"
                                + " and (v.erasure.holdUntil is null or v.erasure.holdUntil < :today) and not exists"
                                + " (select s from Sponsorship s where s.volunteerId = v.id and s.endedOn is null)",
                        UUID.class)
                .setParameter("today", today)
                .getResultStream()
                .map(VolunteerId::new)
                .toList();
    }

    @Override
    public List<VolunteerId> withoutPayments() {
        return manager()
                .createQuery(
                        "select v.id from Volunteer v where v.erasure.erasedOn is not null and not exists"
                                + " (select p from Payment p where p.volunteerId = v.id)",
                        UUID.class)
                .getResultStream()
                .map(VolunteerId::new)
                .toList();
    }

    @Override
    public void add(HelpLeft help, LocalDate today) {
        help.minutes().forEach((of, minutes) -> hours(of).add(minutes));
        help.times().forEach(when -> helpers(when).count());
    }

    @Override
    public void log(ErasureReason reason, LocalDate today) {
        var logged = manager()
                .createQuery(
                        "select e from LoggedErasure e where e.erasedOn = :today and e.reason = :reason",
                        LoggedErasure.class)
                .setParameter("today", today)
                .setParameter("reason", reason)
                .getResultStream()
                .findFirst();
        logged.orElseGet(() -> added(new LoggedErasure(next(), today, reason))).count();
    }

    @Override
    public List<LoggedErasure> log(int most) {
        return manager()
                .createQuery("select e from LoggedErasure e order by e.erasedOn desc, e.id desc", LoggedErasure.class)
                .setMaxResults(most)
                .getResultList();
    }

    private PastHours hours(HelpLeft.Hours of) {
        var query = manager()
                .createQuery(
                        "select p from PastHours p where p.kind = :kind and p.firstDay = :day and "
                                + circle(of.circle()),
                        PastHours.class)
                .setParameter("kind", of.kind())
                .setParameter("day", of.firstDay());
        if (of.circle() != null) {
            query.setParameter("circle", of.circle());
        }
        return query.getResultStream().findFirst().orElseGet(() -> added(new PastHours(next(), of)));
    }

    private PastHelpers helpers(HelpLeft.Time when) {
        var query = manager()
                .createQuery(
                        "select p from PastHelpers p where p.firstDay = :day and p.months = :months and "
                                + circle(when.circle()),
                        PastHelpers.class)
                .setParameter("day", when.firstDay())
                .setParameter("months", when.months());
        if (when.circle() != null) {
            query.setParameter("circle", when.circle());
        }
        return query.getResultStream().findFirst().orElseGet(() -> added(new PastHelpers(next(), when)));
    }

    private <T> T added(T one) {
        manager().persist(one);
        return one;
    }

    private UUID next() {
        return Ids.next(clock.instant());
    }

    private EntityManager manager() {
        return entities.manager();
    }

    private static String circle(@Nullable UUID circle) {
        return circle == null ? "p.circleId is null" : "p.circleId = :circle";
    }
}
