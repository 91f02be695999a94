package org.lotse.helpers.core.application.leaving;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.leaving.ErasureReason;
import org.lotse.helpers.core.application.certificate.DeletionClock;
import org.lotse.helpers.core.domain.Volunteer;
import org.lotse.helpers.core.domain.Volunteers;
import org.lotse.helpers.core.domain.hours.HoursBook;
import org.lotse.helpers.core.domain.hours.OwnHours;
import org.lotse.helpers.core.domain.leaving.ErasureBook;
import org.lotse.helpers.core.domain.leaving.HelpLeft;
import org.lotse.helpers.core.domain.leaving.Traces;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Erases somebody who has left, with everything that hangs on them, and keeps the sums of their hours without them (ADR 59). Inside a transaction only; asks
 * no gate, since its callers did.
 */
@Component(service = Erasure.class)
public final class Erasure {

    private static final int AT_ONCE = 100;

    private final Volunteers volunteers;
    private final HoursBook hours;
    private final DeletionClock certificates;
    private final Traces traces;
    private final ErasureBook book;
    private final LeavingClock leaving;
    private final Clock clock;

    @Activate
    public Erasure(
            @Reference Volunteers volunteers,
            @Reference HoursBook hours,
            @Reference DeletionClock certificates,
            @Reference Traces traces,
            @Reference ErasureBook book,
            @Reference LeavingClock leaving,
            @Reference Clock clock) {
        this.volunteers = volunteers;
        this.hours = hours;
        this.certificates = certificates;
        this.traces = traces;
        this.book = book;
        this.leaving = leaving;
        this.clock = clock;
    }

    /**
     * Starts the clocks of those who left before there was one.
     *
     * @return whether there may be more
     */
    boolean beginClocks() {
        var waiting = book.withoutClock(AT_ONCE);
        waiting.forEach(one -> leaving.beginLate(one, one.changedOn().orElse(today()), today()));
        return waiting.size() == AT_ONCE;
    }

    /** Whose day has come. */
    List<VolunteerId> due() {
        return book.due(today());
    }

    /** Whose name nothing keeps any more. */
    List<VolunteerId> withoutPayments() {
        return book.withoutPayments();
    }

    /** Erases, unless they came back or are held by now. */
    void whenDue(VolunteerId id) {
        book.takeTurn();
        volunteers
                .lock(id)
                .filter(one -> one.isToErase(today()))
                .ifPresent(one -> erase(one, ErasureReason.PERIOD_OVER));
    }

    /** Erases the name too, unless there is a payment again. */
    void whenPaymentsAreOver(VolunteerId id) {
        book.takeTurn();
        volunteers
                .lock(id)
                .filter(one -> one.isReduced() && !traces.hasPayments(id))
                .ifPresent(one -> {
                    traces.remove(id);
                    volunteers.remove(one);
                    book.log(ErasureReason.PAYMENTS_OVER, today());
                });
    }

    /** Erases now. The caller took the turn. */
    void erase(Volunteer volunteer, ErasureReason reason) {
        var id = volunteer.id();
        var entries = hours.of(id, OwnHours.FIRST, OwnHours.LAST);
        book.add(HelpLeft.of(entries), today());
        entries.forEach(hours::remove);
        certificates.erased(volunteer);
        traces.remove(id);
        if (traces.hasPayments(id)) {
            volunteer.reduce(today());
        } else {
            volunteers.remove(volunteer);
        }
        book.log(reason, today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
