package org.lotse.platform.console;

import java.util.Locale;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.lotse.platform.api.access.Permission;
import org.lotse.platform.api.access.Roles;
import org.lotse.platform.api.tenant.Tenant;

/** The roles that a tenant's members can have now. */
@Service
@Command(scope = "lotse", name = "role-list", description = "Lists the roles offered to a tenant")
public final class RoleList extends TenantCommand {

    @Reference
    private Roles roles;

    @Override
    Listing answer(Tenant tenant) {
        var listing = new Listing("role", "title", "permissions");
        roles.offeredTo(tenant.id())
                .forEach(role -> listing.row(
                        role.id().value(),
                        texts.get(Locale.ENGLISH, role.id().titleKey()),
                        role.permissions().stream()
                                .map(Permission::key)
                                .sorted()
                                .toList()));
        return listing;
    }
}
