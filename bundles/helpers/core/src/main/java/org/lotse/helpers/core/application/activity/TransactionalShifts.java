package org.lotse.helpers.core.application.activity;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.lotse.helpers.api.HelpersPermissions;
import org.lotse.helpers.api.activity.ActivityId;
import org.lotse.helpers.api.activity.AddShift;
import org.lotse.helpers.api.activity.AddShiftSeries;
import org.lotse.helpers.api.activity.CancelShift;
import org.lotse.helpers.api.activity.ReviseShift;
import org.lotse.helpers.api.activity.ShiftDetails;
import org.lotse.helpers.api.activity.ShiftId;
import org.lotse.helpers.api.activity.ShiftSummary;
import org.lotse.helpers.api.activity.Shifts;
import org.lotse.helpers.api.activity.SignedUp;
import org.lotse.helpers.core.domain.Volunteers;
import org.lotse.helpers.core.domain.activity.Shift;
import org.lotse.helpers.core.domain.activity.ShiftBook;
import org.lotse.helpers.core.domain.activity.ShiftNews;
import org.lotse.helpers.core.domain.activity.SignUp;
import org.lotse.helpers.core.domain.activity.SignUpBook;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.audit.Act;
import org.lotse.platform.api.audit.AuditTrail;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.rule.RuleViolation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Plans, revises and cancels shifts; every call runs in one transaction of the current tenant. */
@Component
public final class TransactionalShifts implements Shifts {

    private final ShiftBook shifts;
    private final SignUpBook signUps;
    private final Volunteers volunteers;
    private final ActivityChanges changes;
    private final Rosters rosters;
    private final ShiftNews news;
    private final AuditTrail trail;
    private final Access access;
    private final Transactions transactions;

    @Activate
    public TransactionalShifts(
            @Reference ShiftBook shifts,
            @Reference SignUpBook signUps,
            @Reference Volunteers volunteers,
            @Reference ActivityChanges changes,
            @Reference Rosters rosters,
            @Reference ShiftNews news,
            @Reference AuditTrail trail,
            @Reference Access access,
            @Reference(target = "(lotse.unit=helpers)") Transactions transactions) {
        this.shifts = shifts;
        this.signUps = signUps;
        this.volunteers = volunteers;
        this.changes = changes;
        this.rosters = rosters;
        this.news = news;
        this.trail = trail;
        this.access = access;
        this.transactions = transactions;
    }

    @Override
    public ShiftId add(AddShift command) {
        access.require(HelpersPermissions.EDIT);
        return transactions.write(
                () -> changes.plan(changes.present(command.activity()).id(), command.data()));
    }

    @Override
    public List<ShiftId> addSeries(AddShiftSeries command) {
        access.require(HelpersPermissions.EDIT);
        var days = days(command);
        return transactions.write(() -> {
            var activity = changes.present(command.activity()).id();
            return days.stream()
                    .map(day -> changes.plan(activity, command.first().on(day)))
                    .toList();
        });
    }

    @Override
    public void revise(ReviseShift command) {
        access.require(HelpersPermissions.EDIT);
        transactions.write(() -> {
            var shift = changes.locked(command.id());
            shift.revise(command, changes.now());
            rosters.moveUp(shift);
        });
    }

    @Override
    public void cancel(CancelShift command) {
        access.require(HelpersPermissions.EDIT);
        transactions.write(() -> {
            var shift = changes.locked(command.id());
            shift.cancel(command, changes.now(), changes.today());
            news.cancelled(shift);
            trail.record(Act.of("helpers.shift-cancelled", "shift", command.id().toString()));
        });
    }

    @Override
    public Optional<ShiftDetails> find(ShiftId shift) {
        access.require(HelpersPermissions.READ);
        return transactions.read(() -> shifts.find(shift).map(this::details));
    }

    @Override
    public List<ShiftSummary> of(ActivityId activity) {
        access.require(HelpersPermissions.READ);
        return transactions.read(() -> shifts.of(activity));
    }

    @Override
    public List<ShiftSummary> between(LocalDate first, LocalDate last) {
        access.require(HelpersPermissions.READ);
        return transactions.read(() -> shifts.between(first, last));
    }

    private ShiftDetails details(Shift shift) {
        var everybody = signUps.of(shift.id());
        return new ShiftDetails(
                shift.id(),
                shift.revision(),
                shift.activity(),
                changes.present(shift.activity()).data(),
                shift.data(),
                shift.cancellation(),
                everybody.stream()
                        .filter(SignUp::isPlaced)
                        .map(one -> signedUp(one, shift))
                        .toList(),
                everybody.stream()
                        .filter(one -> !one.isPlaced())
                        .map(one -> signedUp(one, shift))
                        .toList());
    }

    private SignedUp signedUp(SignUp one, Shift shift) {
        var volunteer = volunteers.find(one.volunteer()).orElseThrow().summary();
        var skills = new HashSet<>(volunteer.skills());
        skills.retainAll(shift.data().bySkill().keySet());
        return new SignedUp(
                volunteer.id(),
                volunteer.name(),
                volunteer.status(),
                volunteer.phone(),
                volunteer.email(),
                skills,
                one.movedUpOn().orElse(null));
    }

    private static List<LocalDate> days(AddShiftSeries command) {
        var first = command.first().day();
        if (command.until().isBefore(first)) {
            throw RuleViolation.at("until", "helpers.rule.end-before-begin");
        }
        var days = IntStream.rangeClosed(0, AddShiftSeries.MOST)
                .mapToObj(round -> command.rhythm().after(first, round))
                .takeWhile(day -> !day.isAfter(command.until()))
                .toList();
        if (days.size() > AddShiftSeries.MOST) {
            throw RuleViolation.at("until", "helpers.rule.series-too-long", AddShiftSeries.MOST);
        }
        return days;
    }
}
