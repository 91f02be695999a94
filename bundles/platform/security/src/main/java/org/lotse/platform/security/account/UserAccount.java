package org.lotse.platform.security.account;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lotse.platform.api.access.RoleId;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.identity.Account;
import org.lotse.platform.api.identity.Membership;
import org.lotse.platform.api.tenant.TenantId;

/**
 * An account with all its memberships, as one value: each change makes a new one.
 *
 * @param account who it is
 * @param passwordHash in PHC format
 * @param roles by tenant; a tenant without roles is no membership
 * @param version of the stored record this value was read from; 0 before it is stored
 */
public record UserAccount(Account account, String passwordHash, Map<TenantId, Set<RoleId>> roles, int version) {

    /** Copies the roles, so that the value never changes. */
    public UserAccount {
        roles = roles.entrySet().stream()
                .filter(membership -> !membership.getValue().isEmpty())
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, membership -> Set.copyOf(membership.getValue())));
    }

    /** Identity of the account. */
    public UserId id() {
        return account.id();
    }

    /** The roles in the tenant, whether or not the account is locked. */
    public Set<RoleId> rolesIn(TenantId tenant) {
        return roles.getOrDefault(tenant, Set.of());
    }

    /** Whether the person is a member of this tenant. */
    public boolean memberOf(TenantId tenant) {
        return roles.containsKey(tenant);
    }

    /** Whether the person is a member of any other tenant than this one. */
    public boolean memberElsewhere(TenantId tenant) {
        return roles.keySet().stream().anyMatch(other -> !other.equals(tenant));
    }

    /** The membership in the tenant; without roles for somebody who is none. */
    public Membership membership(TenantId tenant) {
        return new Membership(account, tenant, rolesIn(tenant));
    }

    /** All memberships, by tenant key. */
    public List<Membership> memberships() {
        return roles.keySet().stream().sorted().map(this::membership).toList();
    }

    /** With exactly these roles in the tenant; with none, the membership ends. */
    public UserAccount with(TenantId tenant, Set<RoleId> assigned) {
        var changed = new HashMap<>(roles);
        changed.put(tenant, assigned);
        return new UserAccount(account, passwordHash, changed, version);
    }

    /** Locked or not. */
    public UserAccount locked(boolean locked) {
        var changed = new Account(
                account.id(), account.signInName(), account.displayName(), locked, account.mustChangePassword());
        return new UserAccount(changed, passwordHash, roles, version);
    }

    /**
     * With another password.
     *
     * @param hash in PHC format
     * @param mustChange whether it is a one-time password
     */
    public UserAccount password(String hash, boolean mustChange) {
        var changed =
                new Account(account.id(), account.signInName(), account.displayName(), account.locked(), mustChange);
        return new UserAccount(changed, hash, roles, version);
    }

    /** Tells nothing about the person, for it may end up in a log. */
    @Override
    public String toString() {
        return "UserAccount[" + account.id() + "]";
    }
}
