package org.lotse.helpers.core;

import java.util.List;
import java.util.Set;
import org.lotse.helpers.api.HelpersPermissions;
import org.lotse.platform.api.access.Role;
import org.lotse.platform.api.access.RoleId;
import org.lotse.platform.api.module.ModuleDescriptor;
import org.lotse.platform.api.module.ModuleId;
import org.osgi.service.component.annotations.Component;

/** Volunteers of municipalities. Needs no other module: a municipality may have this one only. */
@Component
public final class HelpersModule implements ModuleDescriptor {

    /** Coordinates the helper circles: may do everything in this module but inspect certificates. */
    public static final RoleId COORDINATOR = new RoleId("helpers.coordinator");

    /** Looks up who could help, for example an integration manager: sees everything, changes nothing. */
    public static final RoleId READER = new RoleId("helpers.reader");

    /**
     * Inspects certificates of conduct and sees what is kept of them. A role of its own, given beside another one: coordinating alone
     * does not entitle to it.
     */
    public static final RoleId INSPECTOR = new RoleId("helpers.inspector");

    /** A volunteer with an account of their own: sees and changes what concerns themselves. */
    public static final RoleId VOLUNTEER = new RoleId("helpers.volunteer");

    @Override
    public ModuleId id() {
        return new ModuleId("helpers");
    }

    @Override
    public List<Role> roles() {
        return List.of(
                new Role(
                        COORDINATOR,
                        Set.of(
                                HelpersPermissions.READ,
                                HelpersPermissions.EDIT,
                                HelpersPermissions.EXPORT,
                                HelpersPermissions.LOG_HOURS,
                                HelpersPermissions.CONFIRM_HOURS,
                                HelpersPermissions.PAYMENTS,
                                HelpersPermissions.APPROVE_PAYMENTS)),
                new Role(READER, Set.of(HelpersPermissions.READ)),
                new Role(INSPECTOR, Set.of(HelpersPermissions.READ, HelpersPermissions.CERTIFICATES)),
                new Role(VOLUNTEER, Set.of(HelpersPermissions.SELF)));
    }
}
