package org.lotse.platform.persistence.extender;

import org.lotse.platform.persistence.commit.CommitHook;
import org.lotse.platform.persistence.database.DatabaseName;
import org.lotse.platform.persistence.database.Databases;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * Looks after the units of the platform itself. Needs neither tenants nor scope: the directory of tenants lives in one of
 * these units.
 */
@Component(service = {})
public final class PlatformUnits {

    private final UnitTracker units;

    @Activate
    public PlatformUnits(BundleContext context, @Reference Databases databases, @Reference CommitHook hook) {
        units = new UnitTracker(context, true, databases, () -> DatabaseName.PLATFORM, hook.journal());
        units.open();
    }

    @Deactivate
    public void close() {
        units.close();
    }
}
