package org.lotse.helpers.core.application.hours;

import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.circle.CircleId;
import org.lotse.helpers.api.hours.HoursData;
import org.lotse.helpers.api.hours.HoursEntryId;
import org.lotse.helpers.api.hours.ReviseHours;
import org.lotse.helpers.core.domain.Volunteer;
import org.lotse.helpers.core.domain.hours.HoursBook;
import org.lotse.helpers.core.domain.hours.HoursEntry;
import org.lotse.helpers.core.domain.hours.HoursOfDays;
import org.lotse.platform.api.rule.RuleViolation;

/** Writes hours down, whoever does it: for somebody else or for themselves. Inside a transaction only. */
record HoursWriting(HoursBook book, Occasions occasions, HoursChanges changes) {

    HoursEntryId log(HoursData hours) {
        var checked = checked(hours, changes.locked(hours.volunteer()), null);
        var entry = HoursEntry.log(new HoursEntryId(changes.next()), checked, changes.now(), changes.today());
        requireRoom(entry);
        book.add(entry);
        return entry.id();
    }

    void revise(ReviseHours command) {
        var entry = changes.present(command.id());
        var checked = checked(
                command.data(), changes.locked(entry.volunteer()), entry.data().circle());
        entry.revise(new ReviseHours(command.id(), command.revision(), checked), changes.now(), changes.today());
        requireRoom(entry);
    }

    void remove(HoursEntry entry, long revision) {
        entry.requireRemovable(revision, changes.now());
        book.remove(entry);
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
