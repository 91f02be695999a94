package org.lotse.helpers.core.domain.activity;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.circle.CircleId;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.calendar.FeedSecret;

/** The calendars of shifts in the current tenant that have an address. Inside a transaction only. */
public interface ShiftCalendars {

    /** Takes in a new one. */
    void add(ShiftCalendar calendar);

    /** The one of a person. */
    Optional<ShiftCalendar> of(UserId person, @Nullable CircleId circle);

    /** The one that a secret opens. */
    Optional<ShiftCalendar> openedBy(FeedSecret secret);

    /** Removes what there is of a person. */
    void remove(UserId person, @Nullable CircleId circle);
}
