package org.lotse.helpers.core.application.hours;

import java.util.List;
import org.lotse.helpers.api.HelpersPermissions;
import org.lotse.helpers.api.hours.HoursConfirmation;
import org.lotse.helpers.api.hours.ReturnHours;
import org.lotse.helpers.api.hours.SeenHours;
import org.lotse.helpers.core.domain.hours.HoursEntry;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.audit.Act;
import org.lotse.platform.api.audit.AuditTrail;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.rule.RuleViolation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Decides on hours; every call runs in one transaction of the current tenant. */
@Component
public final class TransactionalHoursConfirmation implements HoursConfirmation {

    private final HoursChanges changes;
    private final AuditTrail trail;
    private final Access access;
    private final Transactions transactions;

    @Activate
    public TransactionalHoursConfirmation(
            @Reference HoursChanges changes,
            @Reference AuditTrail trail,
            @Reference Access access,
            @Reference(target = "(lotse.unit=helpers)") Transactions transactions) {
        this.changes = changes;
        this.trail = trail;
        this.access = access;
        this.transactions = transactions;
    }

    @Override
    public void confirm(List<SeenHours> seen) {
        access.require(HelpersPermissions.CONFIRM_HOURS);
        if (seen.size() > MOST) {
            throw RuleViolation.of("helpers.rule.too-many", MOST);
        }
        transactions.write(() -> seen.forEach(one -> {
            var entry = changes.present(one.id());
            entry.confirm(one.revision(), changes.now(), changes.today());
            record("helpers.hours-confirmed", entry);
        }));
    }

    @Override
    public void giveBack(ReturnHours command) {
        access.require(HelpersPermissions.CONFIRM_HOURS);
        transactions.write(() -> {
            var entry = changes.present(command.id());
            entry.giveBack(command, changes.now());
            record("helpers.hours-returned", entry);
        });
    }

    @Override
    public void takeBack(ReturnHours command) {
        access.require(HelpersPermissions.CONFIRM_HOURS);
        transactions.write(() -> {
            var entry = changes.present(command.id());
            entry.takeBack(command, changes.now());
            record("helpers.hours-confirmation-taken-back", entry);
        });
    }

    private void record(String act, HoursEntry entry) {
        trail.record(Act.of(act, "hours", entry.id().toString())
                .with("volunteer", entry.volunteer().toString()));
    }
}
