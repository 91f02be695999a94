package org.lotse.platform.security.members;

import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.audit.AuditTrail;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.Ids;
import org.lotse.platform.api.identity.Account;
import org.lotse.platform.api.identity.AddMember;
import org.lotse.platform.api.identity.AddedMember;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.security.account.AccountChanges;
import org.lotse.platform.security.account.Accounts;
import org.lotse.platform.security.account.UserAccount;
import org.lotse.platform.security.password.OneTimePasswords;
import org.lotse.platform.security.password.PasswordHashing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes accounts for people who had none, and the passwords for their first sign-in. */
@Component(service = Newcomers.class)
public final class Newcomers {

    /** A password to hand over, with its hash to keep. */
    record OneTime(String text, String hash) {

        @Override
        public String toString() {
            return "OneTime";
        }
    }

    private final OneTimePasswords passwords = new OneTimePasswords();
    private final Accounts accounts;
    private final AccountChanges changes;
    private final PasswordHashing hashing;
    private final Clock clock;
    private final AuditTrail audit;

    /** Writes to the unit {@code security}. */
    @Activate
    public Newcomers(
            @Reference Accounts accounts,
            @Reference AccountChanges changes,
            @Reference PasswordHashing hashing,
            @Reference Clock clock,
            @Reference AuditTrail audit) {
        this.accounts = accounts;
        this.changes = changes;
        this.hashing = hashing;
        this.clock = clock;
        this.audit = audit;
    }

    /** Adds an account whose sign-in name was free a moment ago. */
    AddedMember add(TenantId tenant, AddMember checked) {
        var oneTime = oneTimePassword();
        var id = new UserId(Ids.next(clock.instant()));
        var identity = new Account(id, checked.signInName(), checked.displayName(), false, true);
        var account = new UserAccount(identity, oneTime.hash(), Map.of(tenant, checked.roles()), 0);
        changes.make(() -> {
            if (accounts.named(checked.signInName()).isPresent()) {
                throw new ConcurrentChange(null);
            }
            accounts.add(account);
            audit.record(MemberActs.added(id, checked.roles()));
            return account;
        });
        return new AddedMember(id, Optional.of(oneTime.text()));
    }

    /** Slow on purpose: ask outside of a transaction. */
    OneTime oneTimePassword() {
        var password = passwords.next();
        try {
            return new OneTime(String.valueOf(password), hashing.hash(password));
        } catch (PasswordHashing.Busy e) {
            throw RuleViolation.of("security.rule.busy");
        } finally {
            Arrays.fill(password, '\0');
        }
    }
}
