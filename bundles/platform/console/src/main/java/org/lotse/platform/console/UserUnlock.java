package org.lotse.platform.console;

import java.util.List;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.lotse.platform.api.identity.Members;
import org.lotse.platform.api.tenant.Tenant;

/** Unlocks an account. */
@Service
@Command(scope = "lotse", name = "user-unlock", description = "Unlocks a member's account, for every tenant")
public final class UserUnlock extends TenantCommand {

    @Argument(index = 1, name = "sign-in name", description = "of a member", required = true)
    private String signInName = "";

    @Reference
    private Members members;

    @Override
    Listing answer(Tenant tenant) {
        members.lock(Member.named(members, signInName).account().id(), false);
        return Member.listing(List.of(Member.named(members, signInName)));
    }
}
