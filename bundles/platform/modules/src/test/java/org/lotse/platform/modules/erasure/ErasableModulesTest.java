package org.lotse.platform.modules.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lotse.platform.modules.PlatformFixture.KONSTANZ;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lotse.platform.api.access.AccessDenied;
import org.lotse.platform.api.access.PlatformPermissions;
import org.lotse.platform.api.audit.Act;
import org.lotse.platform.api.audit.AuditTrail;
import org.lotse.platform.api.module.ModuleData.Holding;
import org.lotse.platform.api.module.ModuleId;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.modules.PlatformFixture;
import org.lotse.platform.persistence.erasure.UnitData;
import org.lotse.platform.testing.FakeAccess;
import org.lotse.platform.testing.FixedScope;

class ErasableModulesTest {

    private static final String NAME = "Name of " + KONSTANZ;

    private final PlatformFixture platform = new PlatformFixture();
    private final FakeAccess access = new FakeAccess(PlatformPermissions.ERASE_MODULES);
    private final InMemoryUnits units = new InMemoryUnits();
    private final List<Act> recorded = new ArrayList<>();
    private final ModuleId cases = platform.install("cases");
    private ErasableModules modules;

    @BeforeEach
    void casesKeptSomething() {
        modules = with(new RecordingTrail());
        units.kept.put("cases", new TreeMap<>(Map.of("CASES_FILE", 128L, "CASES_CONTACT", 900L)));
    }

    @Test
    void whatIsOffAndKeptSomethingIsNamedByTable() {
        assertThat(modules.left()).containsExactly(cases);
        assertThat(modules.of(cases))
                .containsExactly(new Holding("CASES_CONTACT", 900), new Holding("CASES_FILE", 128));
        assertThat(modules.of(cases))
                .extracting(holding -> holding.titleKey(cases))
                .contains("cases.table.file");
    }

    @Test
    void erasedModuleIsGoneAndItIsRecordedAndTold() {
        modules.erase(cases, " name of " + KONSTANZ.value() + " ");

        assertThat(units.kept).isEmpty();
        assertThat(recorded).singleElement().satisfies(act -> {
            assertThat(act.name()).isEqualTo("platform.module-data-erased");
            assertThat(act.subject()).isEqualTo("cases");
            assertThat(act.details()).containsEntry("tables", "2").containsEntry("rows", "1028");
        });
        assertThat(platform.heard).containsExactly("erased cases of " + KONSTANZ);
    }

    @Test
    void moduleThatIsNotInstalledAnyMoreCanBeErased() {
        platform.uninstall(cases);

        modules.erase(cases, NAME);

        assertThat(units.kept).isEmpty();
    }

    @Test
    void moduleThatIsOnIsNotErased() {
        platform.turnOn(KONSTANZ, cases);

        assertThat(modules.left()).isEmpty();
        refused("modules.rule.still-on", () -> modules.erase(cases, NAME));
    }

    @Test
    void moduleWhoseSwitchIsOnIsNotErasedEvenIfItDoesNotWork() {
        platform.turnOn(KONSTANZ, cases);
        platform.uninstall(cases);

        refused("modules.rule.still-on", () -> modules.erase(cases, NAME));
    }

    @Test
    void anotherNameIsRefusedBesideTheField() {
        refused("modules.rule.other-name", () -> modules.erase(cases, "Singen"));
    }

    @Test
    void nothingKeptIsNothingToErase() {
        refused("modules.rule.nothing-kept", () -> modules.erase(new ModuleId("helpers"), NAME));
    }

    @Test
    void withoutTheAuditTrailNothingIsErased() {
        modules = with(null);

        refused("modules.rule.no-trail", () -> modules.erase(cases, NAME));
    }

    @Test
    void everythingNeedsThePermission() {
        access.denyAll();

        assertThatExceptionOfType(AccessDenied.class).isThrownBy(modules::left);
        assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> modules.of(cases));
        assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> modules.erase(cases, NAME));
        assertThat(units.kept).isNotEmpty();
    }

    private void refused(String key, ThrowingCallable act) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(act)
                .satisfies(violation -> assertThat(violation.key()).isEqualTo(key));
        assertThat(units.kept).containsKey("cases");
        assertThat(recorded).isEmpty();
    }

    private ErasableModules with(@Nullable AuditTrail trail) {
        var made =
                new ErasableModules(access, new FixedScope(), platform.tenants, platform.board, units, platform.news);
        made.setAudit(trail);
        return made;
    }

    private final class RecordingTrail implements AuditTrail {

        @Override
        public void record(Act act) {
            recorded.add(act);
        }

        @Override
        public void recordForPlatform(Act act) {
            throw new AssertionError("Belongs to a tenant: " + act);
        }
    }

    private static final class InMemoryUnits implements UnitData {

        final Map<String, SortedMap<String, Long>> kept = new TreeMap<>();

        @Override
        public SortedSet<String> units() {
            return new TreeSet<>(kept.keySet());
        }

        @Override
        public SortedMap<String, Long> tables(String unit) {
            return kept.getOrDefault(unit, new TreeMap<>());
        }

        @Override
        public void drop(String unit) {
            kept.remove(unit);
        }
    }
}
