package org.lotse.helpers.core.domain.activity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lotse.helpers.api.activity.ActivityId;
import org.lotse.helpers.api.activity.ShiftId;
import org.lotse.helpers.api.activity.ShiftSummary;

/** All shifts of the current tenant. Inside a transaction only. */
public interface ShiftBook {

    /** Takes in a new one. */
    void add(Shift shift);

    /** The shift with this id. */
    Optional<Shift> find(ShiftId id);

    /** The same, as it is now and locked until the transaction ends: others wait. */
    Optional<Shift> lock(ShiftId id);

    /** Those of an activity as they are. */
    List<Shift> all(ActivityId activity);

    /** Those of an activity, by day and time. */
    List<ShiftSummary> of(ActivityId activity);

    /** Those from a day to another, both included, by day and time. */
    List<ShiftSummary> between(LocalDate first, LocalDate last);

    /** These, by day and time. */
    List<ShiftSummary> summaries(Collection<ShiftId> shifts);

    /** The next one of each activity that takes place, from a day on; one without any is missing. */
    Map<ActivityId, ShiftSummary> next(Collection<ActivityId> activities, LocalDate from);
}
