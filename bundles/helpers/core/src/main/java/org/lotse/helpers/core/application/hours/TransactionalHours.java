package org.lotse.helpers.core.application.hours;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.HelpersPermissions;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.circle.CircleId;
import org.lotse.helpers.api.hours.Hours;
import org.lotse.helpers.api.hours.HoursData;
import org.lotse.helpers.api.hours.HoursDetails;
import org.lotse.helpers.api.hours.HoursEntryId;
import org.lotse.helpers.api.hours.HoursProposal;
import org.lotse.helpers.api.hours.ReviseHours;
import org.lotse.helpers.api.hours.SeenHours;
import org.lotse.helpers.api.hours.WeekLoad;
import org.lotse.helpers.core.domain.Volunteer;
import org.lotse.helpers.core.domain.hours.HoursBook;
import org.lotse.helpers.core.domain.hours.HoursEntry;
import org.lotse.helpers.core.domain.hours.HoursOfDays;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.rule.RuleViolation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes hours down; every call runs in one transaction of the current tenant. */
@Component
public final class TransactionalHours implements Hours {

    private final HoursBook book;
    private final Occasions occasions;
    private final HoursChanges changes;
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
    }

    @Override
    public HoursEntryId log(HoursData hours) {
        access.require(HelpersPermissions.LOG_HOURS);
        return transactions.write(() -> {
            var checked = checked(hours, changes.locked(hours.volunteer()), null);
            var entry = HoursEntry.log(new HoursEntryId(changes.next()), checked, changes.now(), changes.today());
            requireRoom(entry);
            book.add(entry);
            return entry.id();
        });
    }

    @Override
    public void revise(ReviseHours command) {
        access.require(HelpersPermissions.LOG_HOURS);
        transactions.write(() -> {
            var entry = changes.present(command.id());
            var checked = checked(
                    command.data(),
                    changes.locked(entry.volunteer()),
                    entry.data().circle());
            entry.revise(new ReviseHours(command.id(), command.revision(), checked), changes.now(), changes.today());
            requireRoom(entry);
        });
    }

    @Override
    public void remove(SeenHours seen) {
        access.require(HelpersPermissions.LOG_HOURS);
        transactions.write(() -> {
            var entry = changes.present(seen.id());
            entry.requireRemovable(seen.revision(), changes.now());
            book.remove(entry);
        });
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
            var week = book.of(volunteer, HoursOfDays.monday(day), HoursOfDays.sunday(day));
            return new HoursOfDays(week).beyond(limit, day, minutes);
        });
    }

    /** With the circle of the shift, if there is one; of the others, those to which the volunteer belongs or that stands there already. */
    private HoursData checked(HoursData data, Volunteer volunteer, @Nullable CircleId before) {
        var ofShift = occasions.checked(data);
        var circle = data.circle();
        if (ofShift.isEmpty()
                && circle != null
                && !circle.equals(before)
                && !volunteer.circles().contains(circle)) {
            throw RuleViolation.at("circle", "helpers.rule.not-in-circle");
        }
        return new HoursData(
                data.volunteer(),
                data.day(),
                data.minutes(),
                data.kind(),
                ofShift.orElse(circle),
                data.occasion(),
                data.note());
    }

    private void requireRoom(HoursEntry entry) {
        var others = book.of(entry.volunteer(), entry.day(), entry.day()).stream()
                .filter(other -> !other.id().equals(entry.id()))
                .toList();
        new HoursOfDays(others).requireRoom(entry.day(), entry.minutes());
    }
}
