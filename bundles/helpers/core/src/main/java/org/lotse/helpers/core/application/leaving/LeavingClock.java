package org.lotse.helpers.core.application.leaving;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.lotse.helpers.api.leaving.RetentionPeriod;
import org.lotse.helpers.core.domain.Volunteer;
import org.lotse.helpers.core.domain.leaving.ErasureClock;
import org.lotse.helpers.core.domain.leaving.Retention;
import org.lotse.helpers.core.domain.leaving.RetentionBook;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Starts the clock of those who leave, by the rule in force on that day: the municipality's, or the one that is brought. Inside a transaction only. */
@Component(service = LeavingClock.class)
public final class LeavingClock {

    private static final int DAYS_OF_NOTICE = 30;

    private final RetentionBook set;
    private final BroughtRetention brought;

    @Activate
    public LeavingClock(@Reference RetentionBook set, @Reference BroughtRetention brought) {
        this.set = set;
        this.brought = brought;
    }

    /** They left on this day. */
    public void begin(Volunteer volunteer, LocalDate leftOn) {
        volunteer.begin(ErasureClock.begun(leftOn, on(leftOn).days()));
    }

    /** They left before there was a clock: nobody is erased before somebody could have seen the day. */
    void beginLate(Volunteer volunteer, LocalDate leftOn, LocalDate today) {
        volunteer.begin(ErasureClock.begun(leftOn, on(leftOn).days()).notBefore(today.plusDays(DAYS_OF_NOTICE)));
    }

    /** What is in force on a day. */
    RetentionPeriod on(LocalDate day) {
        return set.on(day).map(Retention::period).orElseGet(() -> brought.on(day));
    }

    /** All that was set, the latest first, and what is brought. */
    List<RetentionPeriod> all(LocalDate today) {
        var all = new ArrayList<>(set.all().stream().map(Retention::period).toList());
        all.add(brought.on(today));
        return List.copyOf(all);
    }
}
