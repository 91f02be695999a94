package org.lotse.helpers.core.persistence;

import java.time.LocalDate;
import java.util.List;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.activity.ShiftId;
import org.lotse.helpers.core.domain.activity.Shift;
import org.lotse.helpers.core.domain.activity.SignUp;
import org.lotse.helpers.core.domain.activity.SignUpBook;
import org.lotse.platform.persistence.unit.Entities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who is signed up, in the tenant's database. */
@Component
public final class JpaSignUpBook implements SignUpBook {

    private final Entities entities;

    @Activate
    public JpaSignUpBook(@Reference(target = "(lotse.unit=helpers)") Entities entities) {
        this.entities = entities;
    }

    @Override
    public void add(SignUp signUp) {
        entities.manager().persist(signUp);
    }

    @Override
    public void remove(SignUp signUp) {
        entities.manager().remove(signUp);
    }

    @Override
    public List<SignUp> of(ShiftId shift) {
        return entities.manager()
                .createQuery("select u from SignUp u where u.shiftId = :shift order by u.number", SignUp.class)
                .setParameter("shift", shift.value())
                .getResultList();
    }

    @Override
    public List<SignUp> of(VolunteerId volunteer, LocalDate from) {
        return entities.manager()
                .createQuery(
                        "select u from SignUp u, Shift s where s.id = u.shiftId and u.volunteerId = :volunteer"
                                + " and s.day >= :from",
                        SignUp.class)
                .setParameter("volunteer", volunteer.value())
                .setParameter("from", from)
                .getResultList();
    }

    @Override
    public List<Shift> shifts(VolunteerId volunteer, LocalDate first, LocalDate last) {
        return entities.manager()
                .createQuery(
                        "select s from SignUp u, Shift s where s.id = u.shiftId and u.volunteerId = :volunteer"
                                + " and s.cancelledOn is null and s.day >= :first and s.day <= :last",
                        Shift.class)
                .setParameter("volunteer", volunteer.value())
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
    }
}
