package org.lotse.helpers.core.domain.hours;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.circle.CircleId;
import org.lotse.helpers.api.hours.HoursEntryId;
import org.lotse.helpers.api.hours.HoursQuery;
import org.lotse.helpers.api.hours.HoursState;
import org.lotse.helpers.api.hours.HoursSummary;
import org.lotse.helpers.api.hours.HoursSums;
import org.lotse.helpers.api.hours.YearOfCircle;
import org.lotse.platform.api.data.Page;

/** All hours of the current tenant. Inside a transaction only. */
public interface HoursBook extends OwnHours {

    /** Takes in a new entry. */
    void add(HoursEntry entry);

    /** Takes one out. */
    void remove(HoursEntry entry);

    /** The entry with this id. */
    Optional<HoursEntry> find(HoursEntryId id);

    /** Those of a volunteer from a day to another, both included, by day. */
    List<HoursEntry> of(VolunteerId volunteer, LocalDate first, LocalDate last);

    /**
     * A page of the list.
     *
     * @param after cursor of the page before, or null; one that was made for another order counts as null
     */
    Page<HoursSummary> page(HoursQuery query, @Nullable String after, int size);

    /** How many wait for confirmation. */
    long waiting();

    /** The same of one circle. */
    long waiting(CircleId circle);

    /** Minutes of a volunteer in a state from a day to another, both included. */
    long minutes(VolunteerId volunteer, HoursState state, LocalDate first, LocalDate last);

    /** The hours of a volunteer at a glance. */
    default HoursSums sums(VolunteerId volunteer, int year) {
        return new HoursSums(
                year,
                minutes(volunteer, HoursState.CONFIRMED, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)),
                minutes(volunteer, HoursState.CONFIRMED, FIRST, LAST),
                minutes(volunteer, HoursState.LOGGED, FIRST, LAST));
    }

    /** The confirmed hours of a circle by year, the latest first. */
    List<YearOfCircle> years(CircleId circle);
}
