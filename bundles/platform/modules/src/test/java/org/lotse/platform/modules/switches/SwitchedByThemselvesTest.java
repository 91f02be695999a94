package org.lotse.platform.modules.switches;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lotse.platform.modules.PlatformFixture.DISTRICT;
import static org.lotse.platform.modules.PlatformFixture.KONSTANZ;
import static org.lotse.platform.modules.PlatformFixture.SINGEN;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lotse.platform.api.access.AccessDenied;
import org.lotse.platform.api.access.Actor;
import org.lotse.platform.api.access.PlatformPermissions;
import org.lotse.platform.api.access.Scope;
import org.lotse.platform.api.audit.Act;
import org.lotse.platform.api.module.ModuleId;
import org.lotse.platform.api.tenant.TenantKind;
import org.lotse.platform.modules.PlatformFixture;
import org.lotse.platform.testing.FakeAccess;
import org.lotse.platform.testing.FixedScope;
import org.lotse.platform.testing.RecordedActs;

/** A module throws its own switch below, and nothing else. */
class SwitchedByThemselvesTest {

    private final PlatformFixture platform = new PlatformFixture();
    private final FixedScope scope = new FixedScope();
    private final RecordedActs audit = new RecordedActs(scope);
    private ModuleId liga;
    private SwitchedByThemselves own;

    @BeforeEach
    void ligaIsOnInTheDistrict() {
        liga = platform.install("liga", Set.of(TenantKind.values()));
        platform.turnOn(DISTRICT, liga);
        var modules = new SwitchedModules(
                new FakeAccess(PlatformPermissions.SWITCH_MODULES),
                scope,
                platform.tenants,
                platform.registry,
                platform.board,
                platform.news,
                audit);
        own = new SwitchedByThemselves(scope, platform.tenants, modules, scope);
    }

    @Test
    void moduleSwitchesItselfOnAndOffInAMunicipalityOfItsDistrict() {
        as(liga, () -> own.set(SINGEN, true));
        as(liga, () -> own.set(SINGEN, true));
        assertThat(platform.board.on(SINGEN)).containsExactly(liga);
        assertThat(platform.board.on(KONSTANZ)).isEmpty();

        as(liga, () -> own.set(SINGEN, false));

        assertThat(platform.board.on(SINGEN)).isEmpty();
        assertThat(audit.ofTenants())
                .extracting(Act::name)
                .containsExactly("platform.module-switched-on", "platform.module-switched-off");
    }

    @Test
    void peopleOtherTenantsAndModulesThatAreOffAreRefused() {
        assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> own.set(SINGEN, true));
        var off = platform.install("helpers");
        assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> as(off, () -> own.set(SINGEN, true)));
        assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> as(liga, () -> own.set(DISTRICT, false)));
        assertThatExceptionOfType(AccessDenied.class)
                .isThrownBy(() -> scope.call(new Scope(KONSTANZ, new Actor.Module(liga)), () -> {
                    own.set(SINGEN, true);
                    return Boolean.TRUE;
                }));
        assertThat(platform.board.on(SINGEN)).isEmpty();
    }

    private void as(ModuleId module, Runnable act) {
        scope.call(new Scope(DISTRICT, new Actor.Module(module)), () -> {
            act.run();
            return Boolean.TRUE;
        });
    }
}
