package org.lotse.liga.core;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.lotse.liga.api.LigaPermissions;
import org.lotse.platform.api.access.Role;
import org.lotse.platform.api.access.RoleId;
import org.lotse.platform.api.module.ModuleDescriptor;
import org.lotse.platform.api.module.ModuleId;
import org.lotse.platform.api.tenant.TenantKind;
import org.osgi.service.component.annotations.Component;

/**
 * Coordination of the LIGA der freien Wohlfahrtsverbände; needs no other module. The district has the agreements with the carriers and steers; a
 * municipality reads what concerns itself, which comes by the exchange.
 */
@Component
public final class LigaModule implements ModuleDescriptor {

    /** The module's name. */
    public static final ModuleId ID = new ModuleId("liga");

    /** Coordinates for the district: may do everything in this module, but what she entered somebody else approves. */
    public static final RoleId STEERING = new RoleId("liga.steering");

    /** The second pair of eyes: sees everything, approves claims, changes nothing else. */
    public static final RoleId APPROVER = new RoleId("liga.approver");

    /** Sees everything, changes nothing. */
    public static final RoleId READER = new RoleId("liga.reader");

    /** Works in a municipality: reads what the district told about the own municipality, and asks the district. */
    public static final RoleId MUNICIPALITY = new RoleId("liga.municipality");

    /** Leads the team of a carrier: sees figures of the carrier to which the account is bound. */
    public static final RoleId TEAM_LEADER = new RoleId("liga.team-leader");

    /** Holds a post of a carrier: enters own absences and sees who stands in; works in municipalities by what follows from the post. */
    public static final RoleId HOLDER = new RoleId("liga.holder");

    private static final Set<TenantKind> DISTRICT = Set.of(TenantKind.DISTRICT);

    @Override
    public ModuleId id() {
        return ID;
    }

    @Override
    public Set<TenantKind> suits() {
        return EnumSet.allOf(TenantKind.class);
    }

    @Override
    public List<Role> roles() {
        return List.of(
                new Role(
                        STEERING,
                        Set.of(
                                LigaPermissions.READ,
                                LigaPermissions.EDIT,
                                LigaPermissions.APPROVE,
                                LigaPermissions.EXPORT,
                                LigaPermissions.ABSENCES),
                        DISTRICT),
                new Role(
                        APPROVER,
                        Set.of(LigaPermissions.READ, LigaPermissions.APPROVE, LigaPermissions.EXPORT),
                        DISTRICT),
                new Role(READER, Set.of(LigaPermissions.READ), DISTRICT),
                new Role(TEAM_LEADER, Set.of(LigaPermissions.OWN_CARRIER, LigaPermissions.ABSENCES), DISTRICT),
                new Role(HOLDER, Set.of(LigaPermissions.ABSENCES), DISTRICT),
                new Role(MUNICIPALITY, Set.of(LigaPermissions.OWN, LigaPermissions.ASK)));
    }
}
