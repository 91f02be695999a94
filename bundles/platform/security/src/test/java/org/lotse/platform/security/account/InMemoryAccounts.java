package org.lotse.platform.security.account;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.tenant.TenantId;

/** Accounts for tests; keeps versions as the database does. */
public final class InMemoryAccounts implements Accounts {

    private final Map<UserId, UserAccount> stored = new HashMap<>();
    private int reads;

    @Override
    public Optional<UserAccount> find(UserId id) {
        reads++;
        return Optional.ofNullable(stored.get(id));
    }

    @Override
    public Optional<UserAccount> named(String signInName) {
        return stored.values().stream()
                .filter(account -> account.account().signInName().equals(signInName))
                .findFirst();
    }

    @Override
    public List<UserAccount> membersOf(TenantId tenant) {
        return stored.values().stream()
                .filter(account -> account.memberOf(tenant))
                .toList();
    }

    @Override
    public boolean none() {
        return stored.isEmpty();
    }

    @Override
    public void add(UserAccount account) {
        stored.put(account.id(), next(account));
    }

    @Override
    public void change(UserAccount account) {
        if (stored.get(account.id()).version() != account.version()) {
            throw new ConcurrentChange(null);
        }
        stored.put(account.id(), next(account));
    }

    /** How often {@link #find} was asked. */
    public int reads() {
        return reads;
    }

    private static UserAccount next(UserAccount account) {
        return new UserAccount(account.account(), account.passwordHash(), account.roles(), account.version() + 1);
    }
}
