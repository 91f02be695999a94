package org.lotse.platform.api.secondment;

import java.util.UUID;
import org.lotse.platform.api.access.RoleId;
import org.lotse.platform.api.tenant.TenantId;

/**
 * A secondment as both ends see it.
 *
 * @param id identity
 * @param home the district
 * @param role what the person is in the municipality
 * @param secondment who, where and when
 * @param personName the name colleagues know them by
 * @param refused whether the municipality's administrator refuses the person, so that nothing is granted
 * @param resting whether the module from which it follows is switched off at home, so that nothing is granted until it is on again
 */
public record SecondmentEntry(
        UUID id,
        TenantId home,
        RoleId role,
        Secondment secondment,
        String personName,
        boolean refused,
        boolean resting) {}
