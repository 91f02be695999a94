package org.lotse.platform.security.local;

import java.time.Clock;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.data.Ids;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.identity.Account;
import org.lotse.platform.security.account.AccountChanges;
import org.lotse.platform.security.account.Accounts;
import org.lotse.platform.security.account.SignInName;
import org.lotse.platform.security.account.UserAccount;
import org.lotse.platform.security.password.PasswordHashing;
import org.lotse.platform.security.signin.AccountProvisioning;
import org.lotse.platform.security.signin.NewAccount;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes accounts for the platform itself, as they are asked for. */
@Component
public final class LocalAccountProvisioning implements AccountProvisioning {

    private final Transactions transactions;
    private final Accounts accounts;
    private final AccountChanges changes;
    private final PasswordHashing hashing;
    private final Clock clock;

    /** Writes to the unit {@code security}. */
    @Activate
    public LocalAccountProvisioning(
            @Reference(target = "(lotse.unit=security)") Transactions transactions,
            @Reference Accounts accounts,
            @Reference AccountChanges changes,
            @Reference PasswordHashing hashing,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.changes = changes;
        this.hashing = hashing;
        this.clock = clock;
    }

    @Override
    public UserId provide(NewAccount account, char[] password) {
        var name = SignInName.chosen("signInName", account.signInName());
        return transactions
                .read(() -> accounts.named(name))
                .map(UserAccount::id)
                .orElseGet(() -> make(name, account, password));
    }

    private UserId make(String name, NewAccount wanted, char[] password) {
        var identity = new Account(
                new UserId(Ids.next(clock.instant())), name, wanted.displayName(), false, wanted.mustChangePassword());
        var account = new UserAccount(identity, hashing.hash(password), wanted.memberships(), 0);
        return changes.make(() -> accounts.named(name).orElseGet(() -> {
                    accounts.add(account);
                    return account;
                }))
                .id();
    }
}
