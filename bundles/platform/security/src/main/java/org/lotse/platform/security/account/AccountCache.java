package org.lotse.platform.security.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.access.RoleId;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.identity.Account;
import org.lotse.platform.api.identity.Membership;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.security.secondment.Seconded;
import org.lotse.platform.security.secondment.Stays;
import org.lotse.platform.security.secondment.SwitchedAtHome;
import org.lotse.platform.security.signin.Memberships;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Remembers the accounts that somebody asked for. An account is read once and forgotten when it changes; reading and
 * forgetting the same account wait for each other, so that an old one is never kept. What follows from secondments is reckoned
 * anew for the day each time somebody asks.
 */
@Component(service = {Memberships.class, AccountCache.class})
public final class AccountCache implements Memberships {

    /** Without the password hash: nobody who asks here needs it. */
    private record Known(UserAccount stored, Seconded seconded) {

        Known {
            stored = new UserAccount(stored.account(), "", stored.roles(), stored.version());
        }

        Map<TenantId, Set<RoleId>> roles(LocalDate today, SwitchedAtHome atHome) {
            return seconded.roles(stored, today, atHome);
        }
    }

    private final ConcurrentHashMap<UserId, Known> known = new ConcurrentHashMap<>();
    private final Transactions transactions;
    private final Accounts accounts;
    private final Stays stays;
    private final SwitchedAtHome atHome;
    private final Clock clock;

    /** Reads from the unit {@code security}. */
    @Activate
    public AccountCache(
            @Reference(target = "(lotse.unit=security)") Transactions transactions,
            @Reference Accounts accounts,
            @Reference Stays stays,
            @Reference SwitchedAtHome atHome,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.stays = stays;
        this.atHome = atHome;
        this.clock = clock;
    }

    @Override
    public Optional<Account> account(UserId user) {
        return known(user).map(person -> person.stored().account());
    }

    @Override
    public Set<RoleId> roles(UserId user, TenantId tenant) {
        return unlocked(user)
                .map(person -> person.roles(today(), atHome).get(tenant))
                .orElse(Set.of());
    }

    @Override
    public List<Membership> of(UserId user) {
        return unlocked(user)
                .map(person -> person.roles(today(), atHome).entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(there -> new Membership(person.stored().account(), there.getKey(), there.getValue()))
                        .toList())
                .orElse(List.of());
    }

    /** The account is other than before. Call after the commit. */
    void forget(UserId user) {
        known.remove(user);
    }

    private Optional<Known> known(UserId user) {
        return Optional.ofNullable(known.computeIfAbsent(user, this::read));
    }

    private Optional<Known> unlocked(UserId user) {
        return known(user).filter(person -> !person.stored().account().locked());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private @Nullable Known read(UserId user) {
        return transactions.read(() -> accounts.find(user)
                .map(account -> new Known(account, new Seconded(stays.of(user), stays.refusing(user))))
                .orElse(null));
    }
}
