package org.lotse.platform.security.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.lotse.platform.security.account.AccountFixture.ADMINISTRATOR;
import static org.lotse.platform.security.account.AccountFixture.KONSTANZ;
import static org.lotse.platform.security.account.AccountFixture.READER;
import static org.lotse.platform.security.account.AccountFixture.SINGEN;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lotse.platform.api.access.AccessDenied;
import org.lotse.platform.api.access.Actor;
import org.lotse.platform.api.access.Permission;
import org.lotse.platform.api.access.PlatformPermissions;
import org.lotse.platform.api.access.Role;
import org.lotse.platform.api.access.RoleId;
import org.lotse.platform.api.access.Scope;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.audit.Act;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.identity.AddMember;
import org.lotse.platform.api.identity.AssignRoles;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.security.account.AccountFixture;
import org.lotse.platform.security.account.UserAccount;
import org.lotse.platform.tenancy.scope.ScopeBinding;
import org.lotse.platform.testing.FakeAccess;
import org.lotse.platform.testing.FixedScope;
import org.lotse.platform.testing.RecordedActs;

class TenantMembersTest {

    private static final RoleId OF_A_MODULE_THAT_IS_OFF = new RoleId("funding.officer");

    private final AccountFixture platform = new AccountFixture();
    private final FixedScope scope = new FixedScope();
    private final FakeAccess access = new FakeAccess(PlatformPermissions.MANAGE_MEMBERS);
    private final RecordedActs audit = new RecordedActs(scope);
    private final TenantMembers members = new TenantMembers(
            access,
            scope,
            tenant -> List.of(
                    new Role(ADMINISTRATOR, Set.of(PlatformPermissions.MANAGE_MEMBERS)),
                    new Role(READER, Set.of(new Permission("cases.read")))),
            platform.transactions,
            platform.accounts,
            platform.changes,
            new Newcomers(platform.accounts, platform.changes, platform.hashing, platform.clock, audit),
            audit,
            platform.stays,
            platform.clock);
    private UserId chief;

    @BeforeEach
    void konstanzHasAnAdministrator() {
        chief = platform.person("chief", KONSTANZ, ADMINISTRATOR);
    }

    @Test
    void everyCallNeedsThePermission() {
        access.denyAll();

        assertThatThrownBy(members::all).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> members.add(new AddMember("ben", "Ben", Set.of(READER))))
                .isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> members.assign(new AssignRoles(chief, Set.of(ADMINISTRATOR), Set.of(READER))))
                .isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> members.remove(chief)).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> members.lock(chief, true)).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> members.resetPassword(chief)).isInstanceOf(AccessDenied.class);
    }

    @Test
    void everyActIsRecordedByIdentityAndWithoutAName() {
        var ben = members.add(new AddMember("ben", "Ben Beispiel", Set.of(READER)))
                .user();
        members.assign(new AssignRoles(ben, Set.of(READER), Set.of(READER, ADMINISTRATOR)));
        members.lock(ben, true);
        members.lock(ben, false);
        members.resetPassword(ben);
        members.remove(ben);

        assertThat(audit.ofTenants())
                .extracting(Act::name)
                .containsExactly(
                        "platform.member-added",
                        "platform.member-roles-assigned",
                        "platform.member-locked",
                        "platform.member-unlocked",
                        "platform.member-password-reset",
                        "platform.member-removed");
        assertThat(audit.ofTenants()).allMatch(act -> act.subject().equals(ben.toString()));
        assertThat(audit.ofTenants().get(1).details())
                .containsEntry("before", "cases.reader")
                .containsEntry("roles", "cases.reader,platform.administrator");
        assertThat(audit.ofTenants().toString()).doesNotContainIgnoringCase("beispiel");
    }

    @Test
    void onlyMembersOfThisTenantAreSeenInGermanOrder() {
        platform.person("zoe", KONSTANZ, READER);
        platform.person("özge", KONSTANZ, READER);
        platform.person("pia", KONSTANZ, READER);
        platform.person("sam", SINGEN, READER);

        assertThat(members.all())
                .extracting(member -> member.account().signInName())
                .containsExactly("chief", "özge", "pia", "zoe");
    }

    @Test
    void newMemberGetsAOneTimePasswordThatWorksAndMustBeChanged() {
        var added = members.add(new AddMember("Ben.Muster", " Ben Muster ", Set.of(READER)));

        var account = stored(added.user());
        assertThat(account.account().signInName()).isEqualTo("ben.muster");
        assertThat(account.account().displayName()).isEqualTo("Ben Muster");
        assertThat(account.account().mustChangePassword()).isTrue();
        assertThat(account.rolesIn(KONSTANZ)).containsExactly(READER);
        assertThat(platform.hashing.matches(
                        added.oneTimePassword().orElseThrow().toCharArray(), account.passwordHash()))
                .isTrue();
        assertThat(platform.news).containsExactly(added.user());
    }

    @Test
    void operatorGivesAnExistingAccountAFurtherMembershipAndItKeepsItsPassword() {
        var sam = platform.person("sam", SINGEN, READER);
        var before = stored(sam).passwordHash();
        byOperator();

        var added = members.add(new AddMember("sam", "Somebody Else", Set.of(READER)));

        assertThat(added.user()).isEqualTo(sam);
        assertThat(added.oneTimePassword()).isEmpty();
        assertThat(stored(sam).memberOf(KONSTANZ)).isTrue();
        assertThat(stored(sam).memberOf(SINGEN)).isTrue();
        assertThat(stored(sam).passwordHash()).isEqualTo(before);
        assertThat(stored(sam).account().displayName()).isEqualTo("Name of sam");
    }

    @Test
    void accountOfAnotherTenantIsNotTakenInByItsSignInNameAlone() {
        var sam = platform.person("sam", SINGEN, READER);

        var refusal = refusal(() -> members.add(new AddMember("sam", "Sam", Set.of(READER))));

        assertThat(refusal.key()).isEqualTo("security.rule.name-elsewhere");
        assertThat(refusal.field()).contains("signInName");
        assertThat(stored(sam).memberOf(KONSTANZ)).isFalse();
    }

    @Test
    void accountThatBelongsNowhereComesBackWithANewPassword() {
        var eva = platform.person("eva", KONSTANZ, READER);
        members.remove(eva);

        var added = members.add(new AddMember("eva", "Eva", Set.of(READER)));

        var account = stored(eva);
        assertThat(added.user()).isEqualTo(eva);
        assertThat(account.account().mustChangePassword()).isTrue();
        assertThat(platform.hashing.matches(
                        added.oneTimePassword().orElseThrow().toCharArray(), account.passwordHash()))
                .isTrue();
    }

    @Test
    void memberIsNotAddedTwice() {
        var refusal = refusal(() -> members.add(new AddMember("chief", "Chief", Set.of(READER))));

        assertThat(refusal.key()).isEqualTo("security.rule.member-already");
        assertThat(refusal.field()).contains("signInName");
    }

    @Test
    void signInNameOfTheWrongFormIsRefused() {
        for (var name : List.of("ab", "with blank", "a/b/c", "а-cyrillic", "x".repeat(61))) {
            assertThat(refusal(() -> members.add(new AddMember(name, "Ben", Set.of(READER))))
                            .field())
                    .contains("signInName");
        }
    }

    @Test
    void roleThatIsNotOfferedIsRefusedBesideTheField() {
        var refusal = refusal(() -> members.add(new AddMember("ben", "Ben", Set.of(OF_A_MODULE_THAT_IS_OFF))));

        assertThat(refusal.key()).isEqualTo("security.rule.role-not-offered");
        assertThat(refusal.field()).contains("roles");
        assertThat(refusal.arguments()).containsExactly(OF_A_MODULE_THAT_IS_OFF);
    }

    @Test
    void atLeastOneRoleIsNeeded() {
        assertThat(refusal(() -> members.add(new AddMember("ben", "Ben", Set.of())))
                        .key())
                .isEqualTo("security.rule.role-required");
        assertThat(refusal(() -> members.assign(new AssignRoles(chief, Set.of(ADMINISTRATOR), Set.of())))
                        .key())
                .isEqualTo("security.rule.role-required");
    }

    @Test
    void roleOfAModuleThatIsOffMayStay() {
        var eva = platform.person("eva", KONSTANZ, READER, OF_A_MODULE_THAT_IS_OFF);

        members.assign(new AssignRoles(eva, Set.of(READER, OF_A_MODULE_THAT_IS_OFF), Set.of(OF_A_MODULE_THAT_IS_OFF)));

        assertThat(stored(eva).rolesIn(KONSTANZ)).containsExactly(OF_A_MODULE_THAT_IS_OFF);
    }

    @Test
    void whoAssignsRolesTooLateOverwritesNothing() {
        var eva = platform.person("eva", KONSTANZ, READER);
        members.assign(new AssignRoles(eva, Set.of(READER), Set.of(READER, ADMINISTRATOR)));

        assertThatThrownBy(() -> members.assign(new AssignRoles(eva, Set.of(READER), Set.of(READER))))
                .isInstanceOf(ConcurrentChange.class);
        assertThat(stored(eva).rolesIn(KONSTANZ)).containsExactlyInAnyOrder(READER, ADMINISTRATOR);
    }

    @Test
    void lastAdministratorKeepsTheRole() {
        platform.person("eva", KONSTANZ, READER);

        assertThat(refusal(() -> members.assign(new AssignRoles(chief, Set.of(ADMINISTRATOR), Set.of(READER))))
                        .key())
                .isEqualTo("security.rule.last-administrator");
        assertThat(refusal(() -> members.remove(chief)).key()).isEqualTo("security.rule.last-administrator");
    }

    @Test
    void administratorMayGoWhenThereIsAnother() {
        platform.person("eva", KONSTANZ, ADMINISTRATOR);

        members.remove(chief);

        assertThat(stored(chief).memberOf(KONSTANZ)).isFalse();
    }

    @Test
    void twoAdministratorsCannotRemoveEachOtherAtTheSameTime() throws Exception {
        try (var both = Executors.newFixedThreadPool(2)) {
            for (var round = 0; round < 200; round++) {
                var eva = platform.person("eva" + round, KONSTANZ, ADMINISTRATOR);
                var leaving = List.of(chief, eva);

                both.invokeAll(leaving.stream().map(this::removal).toList());

                assertThat(members.all()).hasSize(1);
                chief = members.all().getFirst().account().id();
            }
        }
    }

    @Test
    void lockedAdministratorIsNoOtherAdministrator() {
        var eva = platform.person("eva", KONSTANZ, ADMINISTRATOR);
        members.lock(eva, true);

        assertThat(refusal(() -> members.remove(chief)).key()).isEqualTo("security.rule.last-administrator");
    }

    @Test
    void strangersAreOutOfReach() {
        var sam = platform.person("sam", SINGEN, READER);

        assertThatThrownBy(() -> members.assign(new AssignRoles(sam, Set.of(READER), Set.of(ADMINISTRATOR))))
                .isInstanceOfSatisfying(
                        ConcurrentChange.class,
                        gone -> assertThat(gone.isRemoved()).isTrue());
        assertThat(refusal(() -> members.remove(sam)).key()).isEqualTo("security.rule.member-unknown");
        assertThat(refusal(() -> members.lock(sam, true)).key()).isEqualTo("security.rule.member-unknown");
        assertThat(refusal(() -> members.resetPassword(sam)).key()).isEqualTo("security.rule.member-unknown");
        assertThat(stored(sam).account().locked()).isFalse();
    }

    @Test
    void nobodyLocksThemselvesOut() {
        scope.bind(() -> Optional.of(new Scope(KONSTANZ, new Actor.Person(chief, "Chief"))));

        assertThat(refusal(() -> members.lock(chief, true)).key()).isEqualTo("security.rule.lock-own");
    }

    @Test
    void memberOfFurtherTenantsIsLockedAndResetByTheOperatorOnly() {
        var sam = platform.person("sam", SINGEN, READER);
        try (var operator = byOperator()) {
            members.add(new AddMember("sam", "Sam", Set.of(READER)));
        }

        assertThat(refusal(() -> members.lock(sam, true)).key()).isEqualTo("security.rule.member-elsewhere");
        assertThat(refusal(() -> members.resetPassword(sam)).key()).isEqualTo("security.rule.member-elsewhere");

        byOperator();
        members.lock(sam, true);

        assertThat(stored(sam).account().locked()).isTrue();
    }

    @Test
    void resetPasswordWorksOnceAndReplacesTheOldOne() {
        var eva = platform.person("eva", KONSTANZ, READER);

        var password = members.resetPassword(eva);

        var account = stored(eva);
        assertThat(account.account().mustChangePassword()).isTrue();
        assertThat(platform.hashing.matches(password.toCharArray(), account.passwordHash()))
                .isTrue();
        assertThat(platform.hashing.matches("right-horse-1".toCharArray(), account.passwordHash()))
                .isFalse();
    }

    private ScopeBinding.Bound byOperator() {
        return scope.bind(() -> Optional.of(new Scope(KONSTANZ, new Actor.Operator("karaf"))));
    }

    private Callable<@Nullable Void> removal(UserId member) {
        return () -> {
            members.remove(member);
            return null;
        };
    }

    private UserAccount stored(UserId id) {
        return platform.accounts.find(id).orElseThrow();
    }

    private static RuleViolation refusal(ThrowingCallable call) {
        return catchThrowableOfType(RuleViolation.class, call);
    }
}
