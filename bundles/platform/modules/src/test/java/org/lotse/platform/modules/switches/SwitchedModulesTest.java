package org.lotse.platform.modules.switches;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.lotse.platform.modules.PlatformFixture.KONSTANZ;
import static org.lotse.platform.modules.PlatformFixture.SINGEN;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.lotse.platform.api.access.AccessDenied;
import org.lotse.platform.api.access.PlatformPermissions;
import org.lotse.platform.api.audit.Act;
import org.lotse.platform.api.module.InstalledModule;
import org.lotse.platform.api.module.ModuleId;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.tenant.TenantKind;
import org.lotse.platform.modules.PlatformFixture;
import org.lotse.platform.testing.FakeAccess;
import org.lotse.platform.testing.FixedScope;
import org.lotse.platform.testing.RecordedActs;

class SwitchedModulesTest {

    private final PlatformFixture platform = new PlatformFixture();
    private final FakeAccess access = new FakeAccess(PlatformPermissions.SWITCH_MODULES);
    private final FixedScope scope = new FixedScope();
    private final RecordedActs audit = new RecordedActs(scope);
    private final SwitchedModules modules = new SwitchedModules(
            access, scope, platform.tenants, platform.registry, platform.board, platform.news, audit);

    @Test
    void switchingNeedsThePermission() {
        var cases = platform.install("cases");
        access.denyAll();

        assertThatThrownBy(() -> modules.switchOn(cases)).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> modules.switchOff(Set.of(cases))).isInstanceOf(AccessDenied.class);
        assertThat(modules.on(KONSTANZ)).isEmpty();
    }

    @Test
    void moduleIsOnForThisTenantOnlyAndEverybodyHears() {
        var cases = platform.install("cases");

        modules.switchOn(cases);

        assertThat(modules.isOn(KONSTANZ, cases)).isTrue();
        assertThat(modules.isOn(SINGEN, cases)).isFalse();
        assertThat(platform.stored.on.get(KONSTANZ)).containsExactly(cases);
        assertThat(platform.heard).containsExactly("switched 08335043");
    }

    @Test
    void everySwitchIsRecordedOnce() {
        var cases = platform.install("cases");

        modules.switchOn(cases);
        modules.switchOn(cases);
        modules.switchOff(Set.of(cases));

        assertThat(audit.ofTenants())
                .containsExactly(
                        Act.of("platform.module-switched-on", "module", "cases"),
                        Act.of("platform.module-switched-off", "module", "cases"));
    }

    @Test
    void platformIsAlwaysOn() {
        assertThat(modules.isOn(KONSTANZ, ModuleId.PLATFORM)).isTrue();
    }

    @Test
    void switchingOnTwiceIsHeardOnce() {
        var cases = platform.install("cases");

        modules.switchOn(cases);
        modules.switchOn(cases);

        assertThat(platform.heard).hasSize(1);
    }

    @Test
    void switchingOffWhatIsOffIsNotHeard() {
        modules.switchOff(Set.of(platform.install("cases"), new ModuleId("unknown")));

        assertThat(platform.heard).isEmpty();
    }

    @Test
    void unknownModuleIsRefused() {
        assertThat(refusal(() -> modules.switchOn(new ModuleId("unknown"))).key())
                .isEqualTo("modules.rule.not-installed");
        assertThat(platform.stored.on).isEmpty();
    }

    @Test
    void moduleForAnotherKindOfTenantIsRefused() {
        var register = platform.install("register", Set.of(TenantKind.DISTRICT));

        assertThat(refusal(() -> modules.switchOn(register)).key()).isEqualTo("modules.rule.does-not-suit");
    }

    @Test
    void moduleThatNeedsAnotherSaysWhich() {
        var cases = platform.install("cases");
        var funding = platform.install("funding", "cases", "helpers");

        var refusal = refusal(() -> modules.switchOn(funding));

        assertThat(refusal.key()).isEqualTo("modules.rule.needs");
        assertThat(refusal.arguments()).containsExactly(funding, List.of(cases, new ModuleId("helpers")));
    }

    @Test
    void neededModuleSaysByWhomEvenThroughOthers() {
        var cases = platform.install("cases");
        var funding = platform.install("funding", "cases");
        var report = platform.install("report", "funding");
        List.of(cases, funding, report).forEach(modules::switchOn);

        var refusal = refusal(() -> modules.switchOff(Set.of(cases)));

        assertThat(refusal.key()).isEqualTo("modules.rule.needed");
        assertThat(refusal.arguments()).containsExactly(cases, List.of(funding, report));
        assertThat(modules.on(KONSTANZ)).containsExactly(cases, funding, report);
    }

    @Test
    void modulesAndTheirDependantsGoOffInOneStep() {
        var cases = platform.install("cases");
        var funding = platform.install("funding", "cases");
        var helpers = platform.install("helpers");
        List.of(cases, funding, helpers).forEach(modules::switchOn);
        platform.heard.clear();

        modules.switchOff(Set.of(cases, funding));

        assertThat(modules.on(KONSTANZ)).containsExactly(helpers);
        assertThat(platform.heard).containsExactly("switched 08335043");
    }

    @Test
    void installedModulesAreListedById() {
        platform.install("helpers");
        platform.install("cases");

        assertThat(modules.installed())
                .extracting(InstalledModule::id)
                .containsExactly(new ModuleId("cases"), new ModuleId("helpers"));
    }

    private static RuleViolation refusal(ThrowingCallable call) {
        return catchThrowableOfType(RuleViolation.class, call);
    }

    @Test
    void moduleThatIsGoneWaitsAndWorksAgainWhenItIsBack() {
        var cases = platform.install("cases");
        var liga = platform.install("liga", "cases");
        var report = platform.install("report", "liga");
        platform.turnOn(KONSTANZ, cases, liga, report);

        platform.uninstall(cases);

        assertThat(modules.on(KONSTANZ)).isEmpty();
        assertThat(modules.waiting(KONSTANZ)).containsExactly(cases, liga, report);
        platform.install("cases");
        assertThat(modules.on(KONSTANZ)).containsExactly(cases, liga, report);
        assertThat(modules.waiting(KONSTANZ)).isEmpty();
    }

    @Test
    void moduleThatIsGoneCanBeSwitchedOff() {
        var cases = platform.install("cases");
        platform.turnOn(KONSTANZ, cases);
        platform.uninstall(cases);

        modules.switchOff(Set.of(cases));

        assertThat(modules.waiting(KONSTANZ)).isEmpty();
        assertThat(platform.heard).contains("switched " + KONSTANZ);
    }

    @Test
    void twoAdministratorsAtOnceLeaveNeedsUnbroken() throws Exception {
        var cases = platform.install("cases");
        var liga = platform.install("liga", "cases");
        for (var round = 0; round < 200; round++) {
            platform.turnOff(KONSTANZ, liga);
            platform.turnOn(KONSTANZ, cases);

            var off = CompletableFuture.runAsync(() -> modules.switchOff(Set.of(cases)));
            var on = CompletableFuture.runAsync(() -> modules.switchOn(liga));
            var refused = Stream.of(off, on)
                    .filter(act -> act.handle((done, failure) -> failure instanceof CompletionException)
                            .join())
                    .count();

            assertThat(refused).isEqualTo(1);
            assertThat(modules.waiting(KONSTANZ)).isEmpty();
        }
    }
}
