package org.lotse.platform.modules.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lotse.platform.modules.PlatformFixture.DISTRICT;
import static org.lotse.platform.modules.PlatformFixture.KONSTANZ;
import static org.lotse.platform.modules.PlatformFixture.SINGEN;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lotse.platform.api.access.AccessDenied;
import org.lotse.platform.api.access.Actor;
import org.lotse.platform.api.access.Permission;
import org.lotse.platform.api.access.PlatformPermissions;
import org.lotse.platform.api.access.RoleId;
import org.lotse.platform.api.access.Scope;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.identity.Account;
import org.lotse.platform.api.identity.Membership;
import org.lotse.platform.api.module.ModuleId;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.api.tenant.TenantKind;
import org.lotse.platform.modules.PlatformFixture;
import org.lotse.platform.security.signin.Memberships;

/** The truth table: all is well in the first test, and each of the others spoils exactly one thing. */
class RoleGateTest {

    private static final Permission READ_CASES = new Permission("cases.read");
    private static final RoleId READER = new RoleId("cases.reader");
    private static final RoleId ADMINISTRATOR = new RoleId("platform.administrator");
    private static final RoleId DISTRICT_ADMINISTRATOR = new RoleId("platform.district-administrator");
    private static final Actor.Person ADA = new Actor.Person(new UserId(new UUID(1, 1)), "Ada Beispiel");
    private static final Actor.Operator OPERATOR = new Actor.Operator("karaf");

    private final PlatformFixture platform = new PlatformFixture();
    private final Map<TenantId, Set<RoleId>> adasRoles = new HashMap<>();
    private Optional<Scope> scope = Optional.of(new Scope(KONSTANZ, ADA));
    private final RoleGate gate =
            new RoleGate(() -> scope, platform.tenants, platform.registry, platform.board, new AdaOnly());
    private ModuleId cases;

    @BeforeEach
    void adaReadsCasesInKonstanz() {
        cases = platform.install("cases");
        platform.turnOn(KONSTANZ, cases);
        adasRoles.put(KONSTANZ, Set.of(READER));
    }

    @Test
    void personWithTheRolePasses() {
        assertThat(gate.may(READ_CASES)).isTrue();
    }

    @Test
    void roleGrantsNothingInATenantOfAKindThatItDoesNotSuit() {
        platform.turnOn(KONSTANZ, platform.installForTheDistrict("letters"));
        platform.turnOn(DISTRICT, new ModuleId("letters"));
        adasRoles.put(KONSTANZ, Set.of(new RoleId("letters.reader")));
        adasRoles.put(DISTRICT, Set.of(new RoleId("letters.reader")));

        assertThat(gate.may(new Permission("letters.read"))).isFalse();
        scope = Optional.of(new Scope(DISTRICT, ADA));
        assertThat(gate.may(new Permission("letters.read"))).isTrue();
    }

    @Test
    void nobodyIsRefused() {
        scope = Optional.empty();

        assertThat(gate.may(READ_CASES)).isFalse();
    }

    @Test
    void visitorMayTheOneThingAndNothingElse() {
        scope = Optional.of(new Scope(KONSTANZ, new Actor.Visitor(new Permission("cases.join"))));

        assertThat(gate.may(new Permission("cases.join"))).isTrue();
        assertThat(gate.may(READ_CASES)).isFalse();
        assertThat(gate.may(PlatformPermissions.SWITCH_MODULES)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new Actor.Visitor(PlatformPermissions.SWITCH_MODULES));

        platform.turnOff(KONSTANZ, cases);
        assertThat(gate.may(new Permission("cases.join"))).isFalse();
    }

    @Test
    void unknownTenantIsRefused() {
        platform.tenantsById.remove(KONSTANZ);

        assertThat(gate.may(READ_CASES)).isFalse();
    }

    @Test
    void inactiveTenantIsRefused() {
        platform.tenant(KONSTANZ, TenantKind.MUNICIPALITY, false);

        assertThat(gate.may(READ_CASES)).isFalse();
    }

    @Test
    void inactiveTenantIsRefusedToTheOperatorToo() {
        platform.tenant(KONSTANZ, TenantKind.MUNICIPALITY, false);
        scope = Optional.of(new Scope(KONSTANZ, OPERATOR));

        assertThat(gate.may(PlatformPermissions.SWITCH_MODULES)).isFalse();
    }

    @Test
    void moduleThatIsSwitchedOffIsRefused() {
        platform.turnOff(KONSTANZ, cases);

        assertThat(gate.may(READ_CASES)).isFalse();
    }

    @Test
    void moduleThatIsGoneIsRefused() {
        platform.uninstall(cases);

        assertThat(gate.may(READ_CASES)).isFalse();
    }

    @Test
    void moduleWithoutWhatItNeedsIsRefused() {
        cases = platform.install("cases", "helpers");

        assertThat(gate.may(READ_CASES)).isFalse();
    }

    @Test
    void moduleThatDoesNotSuitTheTenantIsRefused() {
        platform.install("cases", Set.of(TenantKind.DISTRICT));

        assertThat(gate.may(READ_CASES)).isFalse();
    }

    @Test
    void personWithoutARoleIsRefused() {
        adasRoles.clear();

        assertThat(gate.may(READ_CASES)).isFalse();
    }

    @Test
    void roleWithoutThePermissionIsRefused() {
        assertThat(gate.may(new Permission("cases.delete"))).isFalse();
    }

    @Test
    void roleThatTheModuleDoesNotOfferIsRefused() {
        adasRoles.put(KONSTANZ, Set.of(new RoleId("cases.former-role"), new RoleId("helpers.reader")));

        assertThat(gate.may(READ_CASES)).isFalse();
    }

    @Test
    void roleInAnotherTenantIsRefused() {
        platform.turnOn(SINGEN, cases);
        scope = Optional.of(new Scope(SINGEN, ADA));

        assertThat(gate.may(READ_CASES)).isFalse();
    }

    @Test
    void roleOfOneModuleOpensNoOther() {
        var helpers = platform.install("helpers");
        platform.turnOn(KONSTANZ, helpers);

        assertThat(gate.may(new Permission("helpers.read"))).isFalse();
    }

    @Test
    void roleOfAModuleOpensNothingOfThePlatform() {
        assertThat(gate.may(PlatformPermissions.SWITCH_MODULES)).isFalse();
        assertThat(gate.may(PlatformPermissions.MANAGE_MEMBERS)).isFalse();
        assertThat(gate.may(PlatformPermissions.READ_TENANTS)).isFalse();
    }

    @Test
    void administratorRunsTheTenantAndReadsNoCases() {
        adasRoles.put(KONSTANZ, Set.of(ADMINISTRATOR));

        assertThat(gate.may(PlatformPermissions.SWITCH_MODULES)).isTrue();
        assertThat(gate.may(PlatformPermissions.MANAGE_MEMBERS)).isTrue();
        assertThat(gate.may(PlatformPermissions.READ_TENANTS)).isFalse();
        assertThat(gate.may(READ_CASES)).isFalse();
    }

    @Test
    void districtAdministratorRunsTheDistrict() {
        adasRoles.put(DISTRICT, Set.of(DISTRICT_ADMINISTRATOR));
        scope = Optional.of(new Scope(DISTRICT, ADA));

        assertThat(gate.may(PlatformPermissions.READ_TENANTS)).isTrue();
        assertThat(gate.may(PlatformPermissions.MANAGE_MEMBERS)).isTrue();
        assertThat(gate.may(PlatformPermissions.SWITCH_MODULES)).isTrue();
        assertThat(gate.may(READ_CASES)).isFalse();
    }

    @Test
    void districtRoleGrantsNothingInAMunicipality() {
        adasRoles.put(KONSTANZ, Set.of(DISTRICT_ADMINISTRATOR));

        assertThat(gate.may(PlatformPermissions.READ_TENANTS)).isFalse();
        assertThat(gate.may(PlatformPermissions.MANAGE_MEMBERS)).isFalse();
    }

    @Test
    void operatorRunsThePlatformAndSeesNoModule() {
        scope = Optional.of(new Scope(KONSTANZ, OPERATOR));

        assertThat(gate.may(PlatformPermissions.SWITCH_MODULES)).isTrue();
        assertThat(gate.may(PlatformPermissions.MANAGE_MEMBERS)).isTrue();
        assertThat(gate.may(READ_CASES)).isFalse();
    }

    @Test
    void moduleAtWorkMayDoWhatItDefinesItself() {
        actAs(new Actor.Module(cases));

        assertThat(gate.may(READ_CASES)).isTrue();
        assertThat(gate.may(new Permission("cases.delete"))).isTrue();
    }

    @Test
    void moduleAtWorkMayDoNothingOfAnotherModuleOrThePlatform() {
        platform.turnOn(KONSTANZ, platform.install("helpers"));
        actAs(new Actor.Module(cases));

        assertThat(gate.may(new Permission("helpers.read"))).isFalse();
        assertThat(gate.may(PlatformPermissions.SWITCH_MODULES)).isFalse();
        assertThat(gate.may(PlatformPermissions.MANAGE_MEMBERS)).isFalse();
        assertThat(gate.may(PlatformPermissions.READ_TENANTS)).isFalse();
    }

    @Test
    void moduleThatIsOffOrGoneMayNotWorkEither() {
        actAs(new Actor.Module(cases));
        platform.turnOff(KONSTANZ, cases);

        assertThat(gate.may(READ_CASES)).isFalse();

        platform.turnOn(KONSTANZ, cases);
        platform.uninstall(cases);

        assertThat(gate.may(READ_CASES)).isFalse();
    }

    @Test
    void moduleAtWorkIsRefusedInAnInactiveTenant() {
        platform.tenant(KONSTANZ, TenantKind.MUNICIPALITY, false);
        actAs(new Actor.Module(cases));

        assertThat(gate.may(READ_CASES)).isFalse();
    }

    @Test
    void nobodyActsAsThePlatformInAModulesGuise() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Actor.Module(ModuleId.PLATFORM));
    }

    @Test
    void refusalNamesThePermissionOnly() {
        scope = Optional.empty();

        assertThatThrownBy(() -> gate.require(READ_CASES))
                .isInstanceOf(AccessDenied.class)
                .hasMessage("Refused: cases.read");
    }

    private void actAs(Actor actor) {
        scope = Optional.of(new Scope(KONSTANZ, actor));
    }

    private final class AdaOnly implements Memberships {

        @Override
        public Optional<Account> account(UserId user) {
            return Optional.empty();
        }

        @Override
        public Set<RoleId> roles(UserId user, TenantId tenant) {
            return user.equals(ADA.id()) ? adasRoles.getOrDefault(tenant, Set.of()) : Set.of();
        }

        @Override
        public List<Membership> of(UserId user) {
            return List.of();
        }
    }
}
