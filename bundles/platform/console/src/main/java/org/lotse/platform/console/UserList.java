package org.lotse.platform.console;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.lotse.platform.api.identity.Members;
import org.lotse.platform.api.tenant.Tenant;

/** The members of a tenant. */
@Service
@Command(scope = "lotse", name = "user-list", description = "Lists the members of a tenant")
public final class UserList extends TenantCommand {

    @Reference
    private Members members;

    @Override
    Listing answer(Tenant tenant) {
        return Member.listing(members.all());
    }
}
