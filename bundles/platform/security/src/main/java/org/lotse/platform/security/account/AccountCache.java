package org.lotse.platform.security.account;

import java.util.List;
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
import org.lotse.platform.security.signin.Memberships;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Remembers the accounts that somebody asked for. An account is read once and forgotten when it changes; reading and
 * forgetting the same account wait for each other, so that an old one is never kept.
 */
@Component(service = {Memberships.class, AccountCache.class})
public final class AccountCache implements Memberships {

    /** Without the password hash: nobody who asks here needs it. */
    private record Known(Account account, List<Membership> memberships) {}

    private final ConcurrentHashMap<UserId, Known> known = new ConcurrentHashMap<>();
    private final Transactions transactions;
    private final Accounts accounts;

    /** Reads from the unit {@code security}. */
    @Activate
    public AccountCache(
            @Reference(target = "(lotse.unit=security)") Transactions transactions, @Reference Accounts accounts) {
        this.transactions = transactions;
        this.accounts = accounts;
    }

    @Override
    public Optional<Account> account(UserId user) {
        return known(user).map(Known::account);
    }

    @Override
    public Set<RoleId> roles(UserId user, TenantId tenant) {
        for (var membership : of(user)) {
            if (membership.tenant().equals(tenant)) {
                return membership.roles();
            }
        }
        return Set.of();
    }

    @Override
    public List<Membership> of(UserId user) {
        return known(user)
                .filter(person -> !person.account().locked())
                .map(Known::memberships)
                .orElse(List.of());
    }

    /** The account is other than before. Call after the commit. */
    void forget(UserId user) {
        known.remove(user);
    }

    private Optional<Known> known(UserId user) {
        return Optional.ofNullable(known.computeIfAbsent(user, this::read));
    }

    private @Nullable Known read(UserId user) {
        return transactions
                .read(() -> accounts.find(user))
                .map(account -> new Known(account.account(), account.memberships()))
                .orElse(null);
    }
}
