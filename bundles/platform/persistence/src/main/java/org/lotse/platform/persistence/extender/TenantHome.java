package org.lotse.platform.persistence.extender;

import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.tenant.Tenants;
import org.lotse.platform.persistence.database.DatabaseName;
import org.lotse.platform.persistence.database.DatabaseRefused;
import org.lotse.platform.persistence.jpa.Home;

/** The database of the current scope's tenant, if the directory knows that tenant: a mistyped key makes no database. */
final class TenantHome implements Home {

    private final Tenants tenants;
    private final CurrentScope scope;

    TenantHome(Tenants tenants, CurrentScope scope) {
        this.tenants = tenants;
        this.scope = scope;
    }

    @Override
    public DatabaseName current() {
        var tenant = scope.require().tenant();
        if (tenants.find(tenant).isEmpty()) {
            throw new DatabaseRefused("There is no tenant " + tenant + ", and therefore no database for it");
        }
        return DatabaseName.of(tenant);
    }
}
