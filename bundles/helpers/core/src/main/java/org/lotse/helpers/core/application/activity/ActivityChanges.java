package org.lotse.helpers.core.application.activity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.lotse.helpers.api.activity.ActivityId;
import org.lotse.helpers.api.activity.ShiftData;
import org.lotse.helpers.api.activity.ShiftId;
import org.lotse.helpers.core.domain.activity.Activity;
import org.lotse.helpers.core.domain.activity.ActivityBook;
import org.lotse.helpers.core.domain.activity.Shift;
import org.lotse.helpers.core.domain.activity.ShiftBook;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.Ids;
import org.lotse.platform.api.data.LastChange;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What every change of an activity or a shift has in common: what is changed, who makes it and when. */
@Component(service = ActivityChanges.class)
public final class ActivityChanges {

    private final ActivityBook activities;
    private final ShiftBook shifts;
    private final CurrentScope scope;
    private final Clock clock;

    @Activate
    public ActivityChanges(
            @Reference ActivityBook activities,
            @Reference ShiftBook shifts,
            @Reference CurrentScope scope,
            @Reference Clock clock) {
        this.activities = activities;
        this.shifts = shifts;
        this.scope = scope;
        this.clock = clock;
    }

    /** @throws ConcurrentChange if it is gone */
    Activity present(ActivityId id) {
        return activities.find(id).orElseThrow(ConcurrentChange::removed);
    }

    /** @throws ConcurrentChange if it is gone */
    Shift locked(ShiftId id) {
        return shifts.lock(id).orElseThrow(ConcurrentChange::removed);
    }

    ActivityId plan(Activity activity) {
        activities.add(activity);
        return activity.id();
    }

    ShiftId plan(ActivityId activity, ShiftData data) {
        var shift = Shift.plan(new ShiftId(next()), activity, data);
        shifts.add(shift);
        return shift.id();
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
