package org.lotse.liga.core.application.absence;

import java.util.Optional;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.LigaPermissions;
import org.lotse.liga.api.carrier.CarrierId;
import org.lotse.liga.core.application.LigaChanges;
import org.lotse.liga.core.domain.absence.Absence;
import org.lotse.liga.core.domain.absence.Roster;
import org.lotse.liga.core.domain.absence.Worker;
import org.lotse.liga.core.domain.load.BoundAccount;
import org.lotse.liga.core.domain.load.BoundAccounts;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.rule.RuleViolation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whom the caller sees: all whoever steers, the own carrier's people its team leader, themselves everybody else. Inside a transaction only. */
@Component(service = Sight.class)
public final class Sight {

    private final Access access;
    private final LigaChanges changes;
    private final BoundAccounts accounts;

    /** Asks what the caller may, and to which carrier they belong. */
    @Activate
    public Sight(@Reference Access access, @Reference LigaChanges changes, @Reference BoundAccounts accounts) {
        this.access = access;
        this.changes = changes;
        this.accounts = accounts;
    }

    /** What can be asked of one caller. */
    record Of(BiPredicate<CarrierId, @Nullable UserId> seen) {

        boolean sees(Worker worker) {
            return seen.test(worker.carrier(), worker.account());
        }

        boolean sees(Absence absence) {
            return seen.test(absence.carrier(), absence.account());
        }

        /** @throws RuleViolation beside {@code person} for somebody who is not there, as far as the caller knows */
        Worker worker(Roster roster, String key) {
            return roster.worker(key)
                    .filter(this::sees)
                    .orElseThrow(() -> RuleViolation.at("person", "liga.rule.person-unknown"));
        }
    }

    Of ofCaller() {
        if (access.may(LigaPermissions.EDIT)) {
            return new Of((carrier, account) -> true);
        }
        var me = Optional.ofNullable(changes.user());
        var own = access.may(LigaPermissions.OWN_CARRIER)
                ? me.flatMap(accounts::find).map(BoundAccount::carrier)
                : Optional.<CarrierId>empty();
        return new Of((carrier, account) -> own.filter(carrier::equals).isPresent()
                || account != null && me.filter(account::equals).isPresent());
    }
}
