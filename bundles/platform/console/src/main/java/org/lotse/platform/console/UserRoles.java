package org.lotse.platform.console;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.lotse.platform.api.access.RoleId;
import org.lotse.platform.api.identity.AssignRoles;
import org.lotse.platform.api.identity.Members;
import org.lotse.platform.api.tenant.Tenant;

/** Gives a member exactly the roles named. */
@Service
@Command(scope = "lotse", name = "user-roles", description = "Gives a member of a tenant exactly these roles")
public final class UserRoles extends TenantCommand {

    @Argument(index = 1, name = "sign-in name", description = "of a member", required = true)
    private String signInName = "";

    @Argument(index = 2, name = "role", description = "one or more roles", required = true, multiValued = true)
    @Completion(RoleCompleter.class)
    private List<String> roles = List.of();

    @Reference
    private Members members;

    @Override
    Listing answer(Tenant tenant) {
        var wanted = roles.stream().map(RoleId::new).collect(Collectors.toSet());
        var member = Member.named(members, signInName);
        members.assign(new AssignRoles(member.account().id(), member.roles(), wanted));
        return Member.listing(List.of(Member.named(members, signInName)));
    }
}
