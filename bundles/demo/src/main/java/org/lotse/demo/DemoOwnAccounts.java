package org.lotse.demo;

import org.lotse.helpers.api.VolunteerService;
import org.lotse.helpers.api.self.VolunteerAccounts;
import org.lotse.platform.api.access.UserId;

/** Joins the account of an invented volunteer to their entry, in the scope of the coordinator. */
final class DemoOwnAccounts {

    private final VolunteerAccounts accounts;
    private final VolunteerService volunteers;

    DemoOwnAccounts(VolunteerAccounts accounts, VolunteerService volunteers) {
        this.accounts = accounts;
        this.volunteers = volunteers;
    }

    /** Unless an earlier start did. */
    void join(DemoAccount account, UserId user) {
        var entry = DemoVolunteers.available(volunteers, account.displayName());
        if (accounts.of(entry).isEmpty()) {
            accounts.join(entry, user);
        }
    }
}
