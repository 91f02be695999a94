package org.lotse.platform.persistence.extender;

import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.tenant.Tenants;
import org.lotse.platform.persistence.commit.CommitHook;
import org.lotse.platform.persistence.database.DatabaseName;
import org.lotse.platform.persistence.database.Databases;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * Looks after the units with data of tenants. Fails closed: while nobody can tell which tenants there are, or for whom a
 * thread works, there are no such units, and the components that need them are not there either.
 */
@Component(service = TenantUnits.class, immediate = true)
public final class TenantUnits {

    private final UnitTracker units;

    @Activate
    public TenantUnits(
            BundleContext context,
            @Reference Databases databases,
            @Reference CommitHook hook,
            @Reference Tenants tenants,
            @Reference CurrentScope scope) {
        units = new UnitTracker(context, false, databases, new TenantHome(tenants, scope), hook.journal());
        units.open();
    }

    @Deactivate
    public void close() {
        units.close();
    }

    /** The next use of the unit in this database begins with a look at what the database has. */
    void forget(String unit, DatabaseName database) {
        units.forget(unit, database);
    }
}
