package org.lotse.platform.console;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.lotse.platform.api.identity.Members;
import org.lotse.platform.api.tenant.Tenant;

/** Sets a one-time password and shows it, this once. */
@Service
@Command(
        scope = "lotse",
        name = "user-reset-password",
        description = "Gives a member a new one-time password, to be changed at the next sign-in")
public final class UserResetPassword extends TenantCommand {

    @Argument(index = 1, name = "sign-in name", description = "of a member", required = true)
    private String signInName = "";

    @Reference
    private Members members;

    @Override
    Listing answer(Tenant tenant) {
        var member = Member.named(members, signInName).account();
        return new Listing("signInName", "oneTimePassword")
                .row(member.signInName(), members.resetPassword(member.id()));
    }
}
