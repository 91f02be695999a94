package org.lotse.platform.console;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.lotse.platform.api.access.RoleId;
import org.lotse.platform.api.identity.AddMember;
import org.lotse.platform.api.identity.Members;
import org.lotse.platform.api.tenant.Tenant;

/** Adds a member and shows the one-time password of a new account, this once. */
@Service
@Command(
        scope = "lotse",
        name = "user-add",
        description = "Adds a member to a tenant; shows a new account's one-time password")
public final class UserAdd extends TenantCommand {

    @Argument(index = 1, name = "sign-in name", description = "3 to 60 characters", required = true)
    private String signInName = "";

    @Argument(index = 2, name = "display name", description = "as colleagues know the person", required = true)
    private String displayName = "";

    @Argument(index = 3, name = "role", description = "one or more roles", required = true, multiValued = true)
    @Completion(RoleCompleter.class)
    private List<String> roles = List.of();

    @Reference
    private Members members;

    @Override
    Listing answer(Tenant tenant) {
        var wanted = roles.stream().map(RoleId::new).collect(Collectors.toSet());
        var added = members.add(new AddMember(signInName, displayName, wanted));
        return new Listing("signInName", "newAccount", "oneTimePassword")
                .row(
                        signInName,
                        added.oneTimePassword().isPresent(),
                        added.oneTimePassword().orElse(""));
    }
}
