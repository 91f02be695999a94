package org.lotse.platform.api.calendar;

import java.util.List;
import java.util.Optional;
import org.lotse.platform.api.access.UserId;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * The appointments that a module keeps for each person, for calendars outside the platform. A service with {@link FeedOf} beside
 * it. The platform asks both questions for one request, each behind the gate: where the module is off, the person is locked or
 * no member any more, or lacks the permission, the address leads nowhere.
 */
@ConsumerType
public interface CalendarFeed {

    /**
     * Whose feed this secret opens. Called as the module itself, in the scope of the tenant that the address names.
     *
     * @param secret from the address, as it was typed: at most a hash of it is kept anywhere
     */
    Optional<UserId> owner(String secret);

    /**
     * What stands in the calendar that a secret opens. Called in the scope of its owner, with the same tenant.
     *
     * @param secret as for {@link #owner}, for modules that keep several calendars for one person
     */
    List<CalendarEntry> entries(String secret);
}
