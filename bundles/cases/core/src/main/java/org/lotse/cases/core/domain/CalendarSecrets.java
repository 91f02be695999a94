package org.lotse.cases.core.domain;

import java.util.Optional;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.calendar.FeedSecret;

/** The secrets of the current tenant's calendars, one for each person at most. Inside a transaction only. */
public interface CalendarSecrets {

    /** Takes in the secret of somebody who had none. */
    void add(CalendarSecret secret);

    /** The secret of this person. */
    Optional<CalendarSecret> of(UserId person);

    /** What this secret opens. */
    Optional<CalendarSecret> openedBy(FeedSecret secret);

    /** Removes it for good. */
    void remove(CalendarSecret secret);
}
