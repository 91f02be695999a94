package org.lotse.platform.modules.gate;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.lotse.platform.api.access.PlatformPermissions;
import org.lotse.platform.api.access.Role;
import org.lotse.platform.api.access.RoleId;
import org.lotse.platform.api.tenant.TenantKind;

/** The roles that the platform itself offers. */
final class PlatformRoles {

    /** Runs one tenant: its modules and its members. */
    static final Role ADMINISTRATOR = new Role(
            new RoleId("platform.administrator"),
            Set.of(
                    PlatformPermissions.SWITCH_MODULES,
                    PlatformPermissions.ERASE_MODULES,
                    PlatformPermissions.MANAGE_JOBS,
                    PlatformPermissions.MANAGE_EVENTS,
                    PlatformPermissions.MANAGE_PACKAGES,
                    PlatformPermissions.MANAGE_MEMBERS),
            EnumSet.allOf(TenantKind.class));

    /** Runs the district's own tenant and sees which tenants there are; never what is in them. */
    static final Role DISTRICT_ADMINISTRATOR = new Role(
            new RoleId("platform.district-administrator"),
            Set.of(
                    PlatformPermissions.READ_TENANTS,
                    PlatformPermissions.READ_DEPLOYMENT,
                    PlatformPermissions.MANAGE_DEPLOYMENT,
                    PlatformPermissions.SWITCH_MODULES,
                    PlatformPermissions.ERASE_MODULES,
                    PlatformPermissions.MANAGE_JOBS,
                    PlatformPermissions.MANAGE_EVENTS,
                    PlatformPermissions.MANAGE_PACKAGES,
                    PlatformPermissions.MANAGE_MEMBERS),
            Set.of(TenantKind.DISTRICT));

    private PlatformRoles() {}

    static List<Role> suiting(TenantKind kind) {
        return Stream.of(DISTRICT_ADMINISTRATOR, ADMINISTRATOR)
                .filter(role -> role.suits().contains(kind))
                .toList();
    }
}
