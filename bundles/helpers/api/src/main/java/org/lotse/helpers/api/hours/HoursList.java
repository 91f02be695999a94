package org.lotse.helpers.api.hours;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.circle.CircleId;
import org.lotse.platform.api.data.Page;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Lists and sums of hours in the current scope's municipality. Any thread that has a scope; every call begins at the gate.
 */
@ProviderType
public interface HoursList {

    /**
     * A page of the entries that match. Needs {@code helpers.read}.
     *
     * @param after where the page begins: {@link Page#next} of the page before <em>of the same query</em>, or null for the beginning
     * @param size rows on a page, 1 to 200
     */
    Page<HoursSummary> page(HoursQuery query, @Nullable String after, int size);

    /** Every entry that matches, one after the other, a page per transaction. Needs {@code helpers.export}. */
    void export(HoursQuery query, Consumer<HoursSummary> row);

    /** How many entries wait for confirmation. Needs {@code helpers.read}. */
    long waiting();

    /** The same of one circle. Needs {@code helpers.read}. */
    long waiting(CircleId circle);

    /** The sums of a volunteer; this year is the one it is today. Needs {@code helpers.read}. */
    HoursSums sums(VolunteerId volunteer);

    /** The confirmed minutes of a volunteer from a day to another, both included. Needs {@code helpers.read}. */
    long confirmed(VolunteerId volunteer, LocalDate first, LocalDate last);

    /** The confirmed hours of a circle by year, the latest first; years without any are missing. Needs {@code helpers.read}. */
    List<YearOfCircle> years(CircleId circle);
}
