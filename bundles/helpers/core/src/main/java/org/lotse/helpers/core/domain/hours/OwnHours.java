package org.lotse.helpers.core.domain.hours;

import java.time.LocalDate;
import java.util.List;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.hours.HoursDetails;

/** All that is kept about the hours of a volunteer. Inside a transaction only. */
@FunctionalInterface
public interface OwnHours {

    /** Before every day. */
    LocalDate FIRST = LocalDate.of(1, 1, 1);

    /** After every day. */
    LocalDate LAST = LocalDate.of(9999, 12, 31);

    /** All of them, by day. */
    List<HoursDetails> of(VolunteerId volunteer);
}
