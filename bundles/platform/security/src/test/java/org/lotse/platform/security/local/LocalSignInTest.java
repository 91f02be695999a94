package org.lotse.platform.security.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.lotse.platform.security.account.AccountFixture.ADMINISTRATOR;
import static org.lotse.platform.security.account.AccountFixture.KONSTANZ;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.audit.Act;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.security.account.AccountFixture;
import org.lotse.platform.security.firststart.InitialPasswordFixture;
import org.lotse.platform.security.signin.SignInOutcome;
import org.lotse.platform.security.throttle.Attempts;
import org.lotse.platform.testing.FixedScope;
import org.lotse.platform.testing.RecordedActs;

class LocalSignInTest {

    private static final String OFFICE = "192.0.2.10";
    private static final String RIGHT = "right-horse-1";

    @TempDir
    private Path home;

    private final AccountFixture platform = new AccountFixture();
    private final RecordedActs audit = new RecordedActs(new FixedScope().nobody());
    private final List<String> sources = new ArrayList<>();
    private LocalSignIn signIn;
    private UserId ada;

    @BeforeEach
    void adaHasAnAccount() {
        ada = platform.person("ada", KONSTANZ, ADMINISTRATOR);
        signIn = new LocalSignIn(
                platform.transactions,
                platform.accounts,
                platform.changes,
                platform.hashing,
                new Attempts(platform.clock),
                InitialPasswordFixture.in(home),
                audit,
                (source, act) -> {
                    sources.add(source);
                    audit.recordForPlatform(act);
                });
    }

    @Test
    void rightPasswordIsAccepted() {
        assertThat(attempt("ada", RIGHT))
                .isInstanceOfSatisfying(
                        SignInOutcome.Accepted.class,
                        accepted -> assertThat(accepted.account().id()).isEqualTo(ada));
    }

    @Test
    void signInNameIsTakenInAnyCaseAndWithBlanksAround() {
        assertThat(attempt(" Ada ", RIGHT)).isInstanceOf(SignInOutcome.Accepted.class);
    }

    @Test
    void attemptsAreRecordedByAccountAndNeverByWhatWasTyped() {
        attempt("ada", RIGHT);
        attempt("ada", "wrong-horse-1");
        attempt("hunter2", "wrong-horse-1");

        assertThat(audit.ofThePlatform())
                .extracting(Act::name, Act::subject)
                .containsExactly(
                        tuple("platform.signed-in", ada.toString()),
                        tuple("platform.sign-in-refused", ada.toString()),
                        tuple("platform.sign-in-refused", "unknown"));
    }

    @Test
    void attemptThatIsSlowedDownIsRecordedToo() {
        for (var i = 0; i < 5; i++) {
            attempt("ada", "wrong-horse-1");
        }

        assertThat(attempt("ada", RIGHT)).isInstanceOf(SignInOutcome.Throttled.class);

        assertThat(audit.ofThePlatform().getLast())
                .isEqualTo(Act.of("platform.sign-in-throttled", "account", ada.toString()));
    }

    @Test
    void addressesOfOneNetworkAreOneSource() {
        signIn.signIn("ada", "wrong-horse-1".toCharArray(), "2001:db8::1");
        signIn.signIn("ada", "wrong-horse-1".toCharArray(), "2001:db8::2");

        assertThat(sources).hasSize(2).containsOnly(sources.getFirst());
    }

    @Test
    void wrongPasswordIsRefused() {
        assertThat(attempt("ada", "wrong-horse-1")).isEqualTo(new SignInOutcome.Refused());
    }

    @Test
    void unknownNameIsRefusedAfterTheSameWork() {
        assertThat(attempt("nobody", RIGHT)).isEqualTo(new SignInOutcome.Refused());
        assertThat(platform.comparedWithNobody).isEqualTo(1);
    }

    @Test
    void lockedAccountIsRefusedLikeAWrongPassword() {
        platform.change(ada, account -> account.locked(true));

        assertThat(attempt("ada", RIGHT)).isEqualTo(new SignInOutcome.Refused());
    }

    @Test
    void accountWithoutMembershipIsRefused() {
        platform.change(ada, account -> account.with(KONSTANZ, Set.of()));

        assertThat(attempt("ada", RIGHT)).isEqualTo(new SignInOutcome.Refused());
    }

    @Test
    void sixthWrongAttemptIsThrottledEvenWithTheRightPassword() {
        for (var i = 0; i < 5; i++) {
            attempt("ada", "wrong-horse-1");
        }

        assertThat(attempt("ada", RIGHT)).isInstanceOf(SignInOutcome.Throttled.class);
    }

    @Test
    void enormousPasswordIsRefusedWithoutHashingIt() {
        assertThat(attempt("ada", "x".repeat(1_000_000))).isEqualTo(new SignInOutcome.Refused());
    }

    @Test
    void outdatedHashIsRenewedWhenThePasswordIsKnown() {
        platform.change(ada, account -> account.password("old:" + account.passwordHash(), true));

        attempt("ada", RIGHT);

        var stored = platform.accounts.find(ada).orElseThrow();
        assertThat(stored.passwordHash()).doesNotStartWith("old:");
        assertThat(stored.account().mustChangePassword()).isTrue();
    }

    @Test
    void changedPasswordCountsFromNowOnAndNeedNotBeChanged() {
        platform.change(ada, account -> account.password(account.passwordHash(), true));

        signIn.changePassword(ada, RIGHT.toCharArray(), "three blue boats".toCharArray());

        assertThat(attempt("ada", RIGHT)).isEqualTo(new SignInOutcome.Refused());
        assertThat(attempt("ada", "three blue boats"))
                .isInstanceOfSatisfying(
                        SignInOutcome.Accepted.class,
                        accepted -> assertThat(accepted.account().mustChangePassword())
                                .isFalse());
    }

    @Test
    void changeNeedsTheCurrentPassword() {
        var refusal = refusalOfChange("wrong-horse-1", "three blue boats");

        assertThat(refusal.field()).contains("current");
        assertThat(refusal.key()).isEqualTo("security.rule.password-wrong");
    }

    @Test
    void guessingTheCurrentPasswordIsThrottledToo() {
        for (var i = 0; i < 5; i++) {
            refusalOfChange("wrong-horse-1", "three blue boats");
        }

        assertThat(refusalOfChange(RIGHT, "three blue boats").key()).isEqualTo("security.rule.too-many-attempts");
    }

    @Test
    void samePasswordAgainIsNoChange() {
        assertThat(refusalOfChange(RIGHT, RIGHT).key()).isEqualTo("security.rule.password-unchanged");
    }

    @Test
    void poorReplacementIsRefusedBesideItsField() {
        var refusal = refusalOfChange(RIGHT, "short");

        assertThat(refusal.field()).contains("replacement");
        assertThat(refusal.key()).isEqualTo("security.rule.password-too-short");
    }

    @Test
    void fileWithTheInitialPasswordGoesWhenItIsReplaced() {
        var admin = platform.person("admin", KONSTANZ, ADMINISTRATOR);
        var file = InitialPasswordFixture.written(home);

        signIn.changePassword(ada, RIGHT.toCharArray(), "three blue boats".toCharArray());
        assertThat(Files.exists(file)).isTrue();

        signIn.changePassword(admin, RIGHT.toCharArray(), "three blue boats".toCharArray());
        assertThat(Files.exists(file)).isFalse();
    }

    private SignInOutcome attempt(String name, String password) {
        return signIn.signIn(name, password.toCharArray(), OFFICE);
    }

    private RuleViolation refusalOfChange(String current, String replacement) {
        return catchThrowableOfType(
                RuleViolation.class,
                () -> signIn.changePassword(ada, current.toCharArray(), replacement.toCharArray()));
    }
}
