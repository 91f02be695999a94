package org.lotse.funding.core;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.lotse.funding.api.FundingPermissions;
import org.lotse.platform.api.access.Role;
import org.lotse.platform.api.access.RoleId;
import org.lotse.platform.api.module.ModuleDescriptor;
import org.lotse.platform.api.module.ModuleId;
import org.lotse.platform.api.tenant.TenantKind;
import org.osgi.service.component.annotations.Component;

/** Money for integration management: rules and claims. Useful alone, in the district as in municipalities. */
@Component
public final class FundingModule implements ModuleDescriptor {

    /** Applies for money, accounts for it and proves its use. */
    public static final RoleId OFFICER = new RoleId("funding.officer");

    /** Steers the money for the district: rules, head counts, allocation tables and groupings of its municipalities. */
    public static final RoleId STEERING = new RoleId("funding.steering");

    private static final Set<TenantKind> DISTRICT = Set.of(TenantKind.DISTRICT);

    @Override
    public ModuleId id() {
        return new ModuleId("funding");
    }

    @Override
    public Set<TenantKind> suits() {
        return EnumSet.allOf(TenantKind.class);
    }

    @Override
    public List<Role> roles() {
        return List.of(
                new Role(
                        OFFICER,
                        Set.of(FundingPermissions.COMPUTE, FundingPermissions.APPLICATIONS, FundingPermissions.APPLY),
                        suits()),
                new Role(
                        STEERING,
                        Set.of(
                                FundingPermissions.COMPUTE,
                                FundingPermissions.RULES,
                                FundingPermissions.READ,
                                FundingPermissions.EDIT,
                                FundingPermissions.APPLICATIONS,
                                FundingPermissions.APPLY),
                        DISTRICT));
    }
}
