package org.lotse.helpers.core.application.activity;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.HelpersPermissions;
import org.lotse.helpers.api.activity.Activities;
import org.lotse.helpers.api.activity.ActivityData;
import org.lotse.helpers.api.activity.ActivityDetails;
import org.lotse.helpers.api.activity.ActivityId;
import org.lotse.helpers.api.activity.ActivityQuery;
import org.lotse.helpers.api.activity.ActivitySummary;
import org.lotse.helpers.api.activity.CopyActivity;
import org.lotse.helpers.api.activity.ReviseActivity;
import org.lotse.helpers.api.circle.CircleId;
import org.lotse.helpers.core.domain.activity.Activity;
import org.lotse.helpers.core.domain.activity.ActivityBook;
import org.lotse.helpers.core.domain.activity.Shift;
import org.lotse.helpers.core.domain.activity.ShiftBook;
import org.lotse.helpers.core.domain.circle.Circle;
import org.lotse.helpers.core.domain.circle.CircleBook;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.data.Page;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.data.WholeList;
import org.lotse.platform.api.rule.RuleViolation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Plans, revises and lists activities; every call runs in one transaction of the current tenant. */
@Component
public final class TransactionalActivities implements Activities {

    private final ActivityBook activities;
    private final ShiftBook shifts;
    private final CircleBook circles;
    private final ActivityChanges changes;
    private final Access access;
    private final Transactions transactions;

    @Activate
    public TransactionalActivities(
            @Reference ActivityBook activities,
            @Reference ShiftBook shifts,
            @Reference CircleBook circles,
            @Reference ActivityChanges changes,
            @Reference Access access,
            @Reference(target = "(lotse.unit=helpers)") Transactions transactions) {
        this.activities = activities;
        this.shifts = shifts;
        this.circles = circles;
        this.changes = changes;
        this.access = access;
        this.transactions = transactions;
    }

    @Override
    public ActivityId plan(ActivityData activity) {
        access.require(HelpersPermissions.EDIT);
        return transactions.write(() -> {
            requireOpen(activity.circle());
            return changes.plan(Activity.plan(new ActivityId(changes.next()), activity));
        });
    }

    @Override
    public void revise(ReviseActivity command) {
        access.require(HelpersPermissions.EDIT);
        transactions.write(() -> {
            var activity = changes.present(command.id());
            if (!Optional.ofNullable(command.data().circle()).equals(activity.circle())) {
                requireOpen(command.data().circle());
            }
            activity.revise(command, changes.now());
        });
    }

    @Override
    public ActivityId copy(CopyActivity command) {
        access.require(HelpersPermissions.EDIT);
        return transactions.write(() -> {
            var data = changes.present(command.activity()).data();
            var circle = data.circle();
            var copy = changes.plan(Activity.plan(
                    new ActivityId(changes.next()),
                    new ActivityData(
                            data.title(),
                            circle == null || isOpen(circle) ? circle : null,
                            data.place(),
                            data.description())));
            var earlier = shifts.all(command.activity()).stream()
                    .filter(Shift::takesPlace)
                    .toList();
            earlier.stream().map(Shift::day).min(Comparable::compareTo).ifPresent(first -> {
                var later = command.firstDay().toEpochDay() - first.toEpochDay();
                earlier.forEach(
                        shift -> changes.plan(copy, shift.data().on(shift.day().plusDays(later))));
            });
            return copy;
        });
    }

    @Override
    public Optional<ActivityDetails> find(ActivityId activity) {
        access.require(HelpersPermissions.READ);
        return transactions.read(() -> activities.find(activity).map(Activity::details));
    }

    @Override
    public Page<ActivitySummary> list(ActivityQuery query, @Nullable String after, int size) {
        access.require(HelpersPermissions.READ);
        return transactions.read(() -> {
            var page = activities.page(query, changes.today(), after, Math.clamp(size, 1, WholeList.LARGEST_PAGE));
            var next = shifts.next(page.items().stream().map(Activity::id).toList(), changes.today());
            return page.map(activity -> activity.summary(next.get(activity.id())));
        });
    }

    private void requireOpen(@Nullable CircleId circle) {
        if (circle != null && !isOpen(circle)) {
            throw RuleViolation.at("circle", "helpers.rule.circle-closed");
        }
    }

    private boolean isOpen(CircleId circle) {
        return circles.find(circle).filter(Circle::isOpen).isPresent();
    }
}
