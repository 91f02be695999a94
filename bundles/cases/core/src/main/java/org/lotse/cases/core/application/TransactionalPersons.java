package org.lotse.cases.core.application;

import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.Persons;
import org.lotse.cases.core.domain.SettingsStore;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.data.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Answers what forms about persons ask; every call runs in one transaction of the current tenant. */
@Component
public final class TransactionalPersons implements Persons {

    private final SettingsStore settings;
    private final Transactions transactions;
    private final Access access;

    /** The settings, and what every call needs. */
    @Activate
    public TransactionalPersons(
            @Reference SettingsStore settings,
            @Reference(target = "(lotse.unit=cases)") Transactions transactions,
            @Reference Access access) {
        this.settings = settings;
        this.transactions = transactions;
        this.access = access;
    }

    @Override
    public boolean keepsAzrNumbers() {
        access.require(CasesPermissions.READ);
        return transactions.read(() -> settings.current().keepsAzrNumbers());
    }
}
