package org.lotse.helpers.core.domain.activity;

import java.time.LocalDate;
import java.util.List;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.activity.OwnShift;

/** What volunteers are signed up for. Inside a transaction only. */
@FunctionalInterface
public interface OwnShifts {

    /** Before every shift. */
    LocalDate EVER = LocalDate.of(1, 1, 1);

    /** The shifts from a day on, by day and time, cancelled ones too. */
    List<OwnShift> of(VolunteerId volunteer, LocalDate from);
}
