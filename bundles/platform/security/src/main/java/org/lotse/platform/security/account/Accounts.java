package org.lotse.platform.security.account;

import java.util.List;
import java.util.Optional;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.tenant.TenantId;

/** The stored accounts. Every call joins the running transaction of the unit {@code security}. */
public interface Accounts {

    /** The account with this identity. */
    Optional<UserAccount> find(UserId id);

    /** The account with this sign-in name, given in lower case. */
    Optional<UserAccount> named(String signInName);

    /** Every account with a membership in the tenant, in no order. */
    List<UserAccount> membersOf(TenantId tenant);

    /** Whether there is no account at all. */
    boolean none();

    /** Stores a new account. */
    void add(UserAccount account);

    /**
     * Stores a changed account.
     *
     * @throws org.lotse.platform.api.data.ConcurrentChange if it was changed since this value was read
     */
    void change(UserAccount account);
}
