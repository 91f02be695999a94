package org.lotse.helpers.core.application.self;

import java.util.List;
import java.util.stream.Collectors;
import org.lotse.helpers.api.HelpersPermissions;
import org.lotse.helpers.api.activity.OwnShift;
import org.lotse.helpers.api.activity.ShiftId;
import org.lotse.helpers.api.activity.ShiftSummary;
import org.lotse.helpers.api.activity.SignUpState;
import org.lotse.helpers.api.activity.SignUpWarning;
import org.lotse.helpers.api.self.OwnSignUps;
import org.lotse.helpers.core.application.VolunteerChanges;
import org.lotse.helpers.core.application.activity.Objections;
import org.lotse.helpers.core.application.activity.Rosters;
import org.lotse.helpers.core.domain.Volunteer;
import org.lotse.helpers.core.domain.activity.OwnShifts;
import org.lotse.helpers.core.domain.activity.Shift;
import org.lotse.helpers.core.domain.activity.ShiftBook;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.rule.RuleViolation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One's own shifts; every call runs in one transaction of the current tenant. */
@Component
public final class TransactionalOwnSignUps implements OwnSignUps {

    private final Oneself oneself;
    private final VolunteerChanges changes;
    private final Rosters rosters;
    private final Objections objections;
    private final OwnShifts ownShifts;
    private final ShiftBook shifts;
    private final Access access;
    private final Transactions transactions;

    @Activate
    public TransactionalOwnSignUps(
            @Reference Oneself oneself,
            @Reference VolunteerChanges changes,
            @Reference Rosters rosters,
            @Reference Objections objections,
            @Reference OwnShifts ownShifts,
            @Reference ShiftBook shifts,
            @Reference Access access,
            @Reference(target = "(lotse.unit=helpers)") Transactions transactions) {
        this.oneself = oneself;
        this.changes = changes;
        this.rosters = rosters;
        this.objections = objections;
        this.ownShifts = ownShifts;
        this.shifts = shifts;
        this.access = access;
        this.transactions = transactions;
    }

    @Override
    public List<OwnShift> mine() {
        access.require(HelpersPermissions.SELF);
        return transactions.read(() -> mine(oneself.require()));
    }

    @Override
    public List<ShiftSummary> offered() {
        access.require(HelpersPermissions.SELF);
        return transactions.read(() -> offered(oneself.require()));
    }

    @Override
    public List<SignUpWarning> warnings(ShiftId shift) {
        access.require(HelpersPermissions.SELF);
        return transactions.read(() -> objections.to(shift, oneself.require().id()));
    }

    @Override
    public SignUpState signUp(ShiftId shift) {
        access.require(HelpersPermissions.SELF);
        return transactions.write(() -> {
            var volunteer = oneself.require();
            if (offered(volunteer).stream().noneMatch(one -> one.id().equals(shift))) {
                throw RuleViolation.of("helpers.rule.not-offered");
            }
            return rosters.enter(shift, volunteer.id());
        });
    }

    @Override
    public void withdraw(ShiftId shift) {
        access.require(HelpersPermissions.SELF);
        transactions.write(() -> {
            var volunteer = oneself.require();
            if (shifts.find(shift).map(Shift::day).orElseGet(changes::today).isBefore(changes.today())) {
                throw RuleViolation.of("helpers.rule.shift-over");
            }
            rosters.leave(shift, volunteer.id());
        });
    }

    private List<OwnShift> mine(Volunteer volunteer) {
        return ownShifts.of(volunteer.id(), changes.today());
    }

    private List<ShiftSummary> offered(Volunteer volunteer) {
        var today = changes.today();
        var own = mine(volunteer).stream().map(one -> one.shift().id()).collect(Collectors.toSet());
        return shifts.between(today, today.plusDays(DAYS_AHEAD)).stream()
                .filter(one -> one.isOpen(today) && !own.contains(one.id()))
                .filter(one -> one.circle() == null || volunteer.circles().contains(one.circle()))
                .toList();
    }
}
