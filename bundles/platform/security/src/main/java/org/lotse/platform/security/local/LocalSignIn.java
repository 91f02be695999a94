package org.lotse.platform.security.local;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.lotse.platform.api.access.Actor;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.audit.Act;
import org.lotse.platform.api.audit.AuditTrail;
import org.lotse.platform.api.audit.Refusals;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.identity.Account;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.security.account.AccountChanges;
import org.lotse.platform.security.account.Accounts;
import org.lotse.platform.security.account.SignInName;
import org.lotse.platform.security.account.UserAccount;
import org.lotse.platform.security.firststart.InitialPassword;
import org.lotse.platform.security.origin.Origin;
import org.lotse.platform.security.password.PasswordHashing;
import org.lotse.platform.security.password.PasswordRules;
import org.lotse.platform.security.signin.SignIn;
import org.lotse.platform.security.signin.SignInOutcome;
import org.lotse.platform.security.throttle.Attempts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Checks passwords against the stored hashes; the attempt is counted before anything is looked at. */
@Component
public final class LocalSignIn implements SignIn {

    private static final int LONGEST_TYPED = 512;
    private static final Duration WHEN_BUSY = Duration.ofSeconds(5);

    private final Transactions transactions;
    private final Accounts accounts;
    private final AccountChanges changes;
    private final PasswordHashing hashing;
    private final Attempts attempts;
    private final InitialPassword initialPassword;
    private final AuditTrail audit;
    private final Refusals refusals;
    private final PasswordRules rules = new PasswordRules();

    /** Looks into the unit {@code security}. */
    @Activate
    public LocalSignIn(
            @Reference(target = "(lotse.unit=security)") Transactions transactions,
            @Reference Accounts accounts,
            @Reference AccountChanges changes,
            @Reference PasswordHashing hashing,
            @Reference Attempts attempts,
            @Reference InitialPassword initialPassword,
            @Reference AuditTrail audit,
            @Reference Refusals refusals) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.changes = changes;
        this.hashing = hashing;
        this.attempts = attempts;
        this.initialPassword = initialPassword;
        this.audit = audit;
        this.refusals = refusals;
    }

    @Override
    public SignInOutcome signIn(String signInName, char[] password, String origin) {
        var name = SignInName.typed(signInName);
        var delay = attempts.begin(origin, name);
        if (delay.isPresent()) {
            var slowed = transactions.read(() -> accounts.named(name));
            refusals.record(Origin.network(origin), refusal("platform.sign-in-throttled", slowed));
            return new SignInOutcome.Throttled(delay.get());
        }
        try {
            return checked(name, password, origin);
        } catch (PasswordHashing.Busy e) {
            return new SignInOutcome.Throttled(WHEN_BUSY);
        }
    }

    @Override
    public void changePassword(UserId user, char[] current, char[] replacement) {
        var account = transactions
                .read(() -> accounts.find(user))
                .orElseThrow(() -> RuleViolation.of("security.rule.member-unknown"));
        try {
            requireOwn(account, current);
            if (Arrays.equals(current, replacement)) {
                throw RuleViolation.at("replacement", "security.rule.password-unchanged");
            }
            rules.check("replacement", replacement, account.account().signInName());
            replace(account, replacement, false);
        } catch (PasswordHashing.Busy e) {
            throw RuleViolation.of("security.rule.busy");
        }
        initialPassword.replaced(account.account().signInName());
    }

    private SignInOutcome checked(String name, char[] password, String origin) {
        var found = transactions.read(() -> accounts.named(name));
        if (!proven(found, password)) {
            refusals.record(Origin.network(origin), refusal("platform.sign-in-refused", found));
            return new SignInOutcome.Refused();
        }
        attempts.succeeded(origin, name);
        var account = found.orElseThrow();
        audit.recordForPlatform(accepted(account.account()));
        renew(account, password);
        return new SignInOutcome.Accepted(account.account());
    }

    /** What was typed as a name is left out: it may be anything, even a password. */
    private static Act refusal(String name, Optional<UserAccount> account) {
        var whom = account.map(known -> known.id().toString()).orElse("unknown");
        return Act.of(name, "account", whom);
    }

    private static Act accepted(Account account) {
        return Act.of("platform.signed-in", "account", account.id().toString())
                .by(new Actor.Person(account.id(), account.displayName()));
    }

    /** Computes a hash in every case, so that the time tells nothing. */
    private boolean proven(Optional<UserAccount> account, char[] password) {
        if (account.isEmpty() || password.length > LONGEST_TYPED) {
            hashing.matchesNobody(password.length > LONGEST_TYPED ? new char[0] : password);
            return false;
        }
        var person = account.get();
        var right = hashing.matches(password, person.passwordHash());
        return right && !person.account().locked() && !person.roles().isEmpty();
    }

    /** An open session left alone must not be a place to guess the password either. */
    private void requireOwn(UserAccount account, char[] current) {
        var place = account.id().toString();
        attempts.begin(place, "change").ifPresent(delay -> {
            throw RuleViolation.at("current", "security.rule.too-many-attempts", delay.toSeconds() + 1);
        });
        if (!proven(Optional.of(account), current)) {
            throw RuleViolation.at("current", "security.rule.password-wrong");
        }
        attempts.succeeded(place, "change");
    }

    private void renew(UserAccount account, char[] password) {
        if (!hashing.outdated(account.passwordHash())) {
            return;
        }
        try {
            replace(account, password, account.account().mustChangePassword());
        } catch (ConcurrentChange e) {
            return; // somebody changed the account meanwhile; the next sign-in will do
        }
    }

    private void replace(UserAccount account, char[] password, boolean mustChange) {
        var changed = account.password(hashing.hash(password), mustChange);
        changes.make(() -> {
            accounts.change(changed);
            return changed;
        });
    }
}
