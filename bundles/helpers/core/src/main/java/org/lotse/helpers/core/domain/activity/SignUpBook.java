package org.lotse.helpers.core.domain.activity;

import java.time.LocalDate;
import java.util.List;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.activity.ShiftId;

/** Everybody who is signed up in the current tenant. Inside a transaction only. */
public interface SignUpBook {

    /** Takes in a new one. */
    void add(SignUp signUp);

    /** Takes one out. */
    void remove(SignUp signUp);

    /** Those of a shift, in line. */
    List<SignUp> of(ShiftId shift);

    /** Those of a volunteer for shifts from a day on, cancelled ones too, in any order. */
    List<SignUp> of(VolunteerId volunteer, LocalDate from);

    /** The shifts from a day to another that take place and that a volunteer is signed up for. */
    List<Shift> shifts(VolunteerId volunteer, LocalDate first, LocalDate last);
}
