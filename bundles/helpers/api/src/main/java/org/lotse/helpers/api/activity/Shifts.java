package org.lotse.helpers.api.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The shifts of activities in the current scope's municipality. Any thread that has a scope; every call is one transaction and begins at the
 * gate, so {@link org.lotse.platform.api.access.AccessDenied} comes before anything else.
 */
@ProviderType
public interface Shifts {

    /**
     * Plans one shift. Needs {@code helpers.edit}.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside the component of {@link ShiftData} that is not acceptable
     * @throws org.lotse.platform.api.data.ConcurrentChange if the activity is gone
     */
    ShiftId add(AddShift command);

    /**
     * Plans shifts that come round. Needs {@code helpers.edit}.
     *
     * @return all of them, by day
     * @throws org.lotse.platform.api.rule.RuleViolation as for {@link #add}, or beside {@code until} if that is before the first or there would be
     *     more than {@value AddShiftSeries#MOST}
     * @throws org.lotse.platform.api.data.ConcurrentChange as for {@link #add}
     */
    List<ShiftId> addSeries(AddShiftSeries command);

    /**
     * Replaces what is written down about a shift. Nobody loses a place by a smaller limit; by a greater one, those move up who wait. Needs
     * {@code helpers.edit}.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation as for {@link #add}, or if it is cancelled
     * @throws org.lotse.platform.api.data.ConcurrentChange if a colleague changed it since {@link ReviseShift#revision} or it is gone
     */
    void revise(ReviseShift command);

    /**
     * A shift does not take place. Who is signed up stays written down, to be told. Needs {@code helpers.edit}.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation without a reason, or if it is cancelled already
     * @throws org.lotse.platform.api.data.ConcurrentChange if a colleague changed it since {@link CancelShift#revision} or it is gone
     */
    void cancel(CancelShift command);

    /** The shift with this id, or empty if this municipality has none. Needs {@code helpers.read}. */
    Optional<ShiftDetails> find(ShiftId shift);

    /** All shifts of an activity, by day and time. Needs {@code helpers.read}. */
    List<ShiftSummary> of(ActivityId activity);

    /** All shifts from a day to another, both included, by day and time. Needs {@code helpers.read}. */
    List<ShiftSummary> between(LocalDate first, LocalDate last);
}
