package org.lotse.platform.security.secondment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.security.account.Accounts;
import org.lotse.platform.security.account.UserAccount;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Everybody who works in a tenant today, by a role given by hand or by a secondment. Inside a transaction of the unit {@code security} only. */
@Component(service = Staff.class)
public final class Staff {

    private final Accounts accounts;
    private final Stays stays;
    private final SwitchedAtHome atHome;
    private final Clock clock;

    /** Reads from these. */
    @Activate
    public Staff(
            @Reference Accounts accounts,
            @Reference Stays stays,
            @Reference SwitchedAtHome atHome,
            @Reference Clock clock) {
        this.accounts = accounts;
        this.stays = stays;
        this.atHome = atHome;
        this.clock = clock;
    }

    /** Each with all roles of today, in no order. */
    public List<UserAccount> of(TenantId tenant) {
        var people = new LinkedHashMap<UserId, UserAccount>();
        accounts.membersOf(tenant).forEach(account -> people.put(account.id(), account));
        stays.at(tenant).stream()
                .map(stay -> stay.secondment().person())
                .distinct()
                .forEach(person ->
                        accounts.find(person).map(this::today).ifPresent(account -> people.put(person, account)));
        return people.values().stream()
                .filter(account -> account.memberOf(tenant))
                .toList();
    }

    private UserAccount today(UserAccount account) {
        var roles = new Seconded(stays.of(account.id()), stays.refusing(account.id()))
                .roles(account, LocalDate.now(clock), atHome);
        return new UserAccount(account.account(), account.passwordHash(), roles, account.version());
    }
}
