package org.lotse.cases.core.application;

import java.time.Clock;
import org.lotse.cases.api.CaseSettings;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.core.domain.SettingsStore;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.audit.Act;
import org.lotse.platform.api.audit.AuditTrail;
import org.lotse.platform.api.data.LastChange;
import org.lotse.platform.api.data.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps a tenant's settings; what is switched off is removed in the same transaction. */
@Component
public final class TransactionalCaseSettings implements CaseSettings {

    private final SettingsStore settings;
    private final Transactions transactions;
    private final Access access;
    private final AuditTrail trail;
    private final Caller caller;
    private final Clock clock;

    /** The settings, and what every call needs: gate, transaction, scope and time. */
    @Activate
    public TransactionalCaseSettings(
            @Reference SettingsStore settings,
            @Reference(target = "(lotse.unit=cases)") Transactions transactions,
            @Reference Access access,
            @Reference AuditTrail trail,
            @Reference CurrentScope scope,
            @Reference Clock clock) {
        this.settings = settings;
        this.transactions = transactions;
        this.access = access;
        this.trail = trail;
        this.caller = new Caller(scope);
        this.clock = clock;
    }

    @Override
    public boolean keepsAzrNumbers() {
        access.require(CasesPermissions.SETTINGS);
        return transactions.read(() -> settings.current().keepsAzrNumbers());
    }

    @Override
    public void keepAzrNumbers(boolean keep) {
        access.require(CasesPermissions.SETTINGS);
        var change = new LastChange(caller.person().displayName(), clock.instant());
        transactions.write(() -> {
            var decided = settings.lock();
            if (decided.keepsAzrNumbers() == keep) {
                return;
            }
            decided.keepAzrNumbers(keep);
            if (!keep) {
                settings.removeAzrNumbers(change);
            }
            trail.record(Act.of(
                    keep ? "cases.azr-numbers-allowed" : "cases.azr-numbers-removed", "settings", "azr-numbers"));
        });
    }
}
