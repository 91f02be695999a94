package org.lotse.helpers.core.application.hours;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.hours.HoursEntryId;
import org.lotse.helpers.core.domain.Volunteer;
import org.lotse.helpers.core.domain.Volunteers;
import org.lotse.helpers.core.domain.hours.HoursBook;
import org.lotse.helpers.core.domain.hours.HoursEntry;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.Ids;
import org.lotse.platform.api.data.LastChange;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What every change of hours has in common: what is changed, whose it is, who makes it and when. */
@Component(service = HoursChanges.class)
public final class HoursChanges {

    private final HoursBook book;
    private final Volunteers volunteers;
    private final CurrentScope scope;
    private final Clock clock;

    @Activate
    public HoursChanges(
            @Reference HoursBook book,
            @Reference Volunteers volunteers,
            @Reference CurrentScope scope,
            @Reference Clock clock) {
        this.book = book;
        this.volunteers = volunteers;
        this.scope = scope;
        this.clock = clock;
    }

    /** @throws ConcurrentChange if it is gone */
    HoursEntry present(HoursEntryId id) {
        return book.find(id).orElseThrow(ConcurrentChange::removed);
    }

    /**
     * Others who write something down for the same volunteer wait, so that a day is not filled twice.
     *
     * @throws ConcurrentChange if they are gone
     */
    Volunteer locked(VolunteerId id) {
        return volunteers.lock(id).orElseThrow(ConcurrentChange::removed);
    }

    /** @throws ConcurrentChange if they are gone */
    Volunteer present(VolunteerId id) {
        return volunteers.find(id).orElseThrow(ConcurrentChange::removed);
    }

    UUID next() {
        return Ids.next(clock.instant());
    }

    LastChange now() {
        return new LastChange(scope.require().actor().displayName(), clock.instant());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
