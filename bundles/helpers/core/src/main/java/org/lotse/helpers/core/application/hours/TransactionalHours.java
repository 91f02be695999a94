package org.lotse.helpers.core.application.hours;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lotse.helpers.api.HelpersPermissions;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.hours.Hours;
import org.lotse.helpers.api.hours.HoursData;
import org.lotse.helpers.api.hours.HoursDetails;
import org.lotse.helpers.api.hours.HoursEntryId;
import org.lotse.helpers.api.hours.HoursProposal;
import org.lotse.helpers.api.hours.ReviseHours;
import org.lotse.helpers.api.hours.SeenHours;
import org.lotse.helpers.api.hours.WeekLoad;
import org.lotse.helpers.core.domain.Week;
import org.lotse.helpers.core.domain.hours.HoursBook;
import org.lotse.helpers.core.domain.hours.HoursOfDays;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.data.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes hours down; every call runs in one transaction of the current tenant. */
@Component
public final class TransactionalHours implements Hours {

    private final HoursBook book;
    private final Occasions occasions;
    private final HoursChanges changes;
    private final HoursWriting writing;
    private final Access access;
    private final Transactions transactions;

    @Activate
    public TransactionalHours(
            @Reference HoursBook book,
            @Reference Occasions occasions,
            @Reference HoursChanges changes,
            @Reference Access access,
            @Reference(target = "(lotse.unit=helpers)") Transactions transactions) {
        this.book = book;
        this.occasions = occasions;
        this.changes = changes;
        this.access = access;
        this.transactions = transactions;
        writing = new HoursWriting(book, occasions, changes);
    }

    @Override
    public HoursEntryId log(HoursData hours) {
        access.require(HelpersPermissions.LOG_HOURS);
        return transactions.write(() -> writing.log(hours));
    }

    @Override
    public void revise(ReviseHours command) {
        access.require(HelpersPermissions.LOG_HOURS);
        transactions.write(() -> writing.revise(command));
    }

    @Override
    public void remove(SeenHours seen) {
        access.require(HelpersPermissions.LOG_HOURS);
        transactions.write(() -> writing.remove(changes.present(seen.id()), seen.revision()));
    }

    @Override
    public Optional<HoursDetails> find(HoursEntryId entry) {
        access.require(HelpersPermissions.READ);
        return transactions.read(() -> book.find(entry)
                .map(found -> found.details(changes.present(found.volunteer()).listName())));
    }

    @Override
    public List<HoursProposal> proposals(VolunteerId volunteer) {
        access.require(HelpersPermissions.READ);
        return transactions.read(() -> occasions.proposals(volunteer, changes.today()));
    }

    @Override
    public Optional<WeekLoad> beyondLimit(VolunteerId volunteer, LocalDate day, int minutes) {
        access.require(HelpersPermissions.READ);
        return transactions.read(() -> {
            var limit = changes.present(volunteer).data().hoursPerWeek();
            var week = book.of(volunteer, Week.monday(day), Week.sunday(day));
            return new HoursOfDays(week).beyond(limit, day, minutes);
        });
    }
}
