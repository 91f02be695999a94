package org.lotse.platform.modules.switches;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotse.platform.modules.PlatformFixture.KONSTANZ;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lotse.platform.api.module.ModuleId;
import org.lotse.platform.api.tenant.TenantKind;
import org.lotse.platform.modules.PlatformFixture;

class NeedsTest {

    private final PlatformFixture platform = new PlatformFixture();

    @Test
    void moduleWorksWithAllItNeedsHoweverIndirectly() {
        var cases = platform.install("cases");
        var funding = platform.install("funding", "cases");
        var report = platform.install("report", "funding", "platform");

        platform.turnOn(KONSTANZ, report, funding, cases);

        assertThat(platform.board.on(KONSTANZ)).containsExactly(cases, funding, report);
    }

    @Test
    void chainBreaksAtItsWeakestLink() {
        platform.install("cases");
        var funding = platform.install("funding", "cases");
        var report = platform.install("report", "funding");
        var helpers = platform.install("helpers");

        platform.turnOn(KONSTANZ, report, funding, helpers);

        assertThat(platform.board.on(KONSTANZ)).containsExactly(helpers);
    }

    @Test
    void chainBreaksWhateverTheModulesAreCalled() {
        var first = platform.install("first", "second");
        var second = platform.install("second", "third");
        var third = platform.install("third", "zero");

        platform.turnOn(KONSTANZ, first, second, third);

        assertThat(platform.board.on(KONSTANZ)).isEmpty();
    }

    @Test
    void whatIsNotInstalledDoesNotWork() {
        platform.turnOn(KONSTANZ, new ModuleId("gone"));

        assertThat(platform.board.on(KONSTANZ)).isEmpty();
    }

    @Test
    void whatDoesNotSuitDoesNotWork() {
        platform.turnOn(KONSTANZ, platform.install("districts-only", Set.of(TenantKind.DISTRICT)));

        assertThat(platform.board.on(KONSTANZ)).isEmpty();
    }

    @Test
    void modulesInACircleWorkTogetherOrNotAtAll() {
        var hen = platform.install("hen", "egg");
        var egg = platform.install("egg", "hen");

        platform.turnOn(KONSTANZ, hen);
        assertThat(platform.board.on(KONSTANZ)).isEmpty();

        platform.turnOn(KONSTANZ, egg);
        assertThat(platform.board.on(KONSTANZ)).containsExactly(egg, hen);
        assertThat(Needs.dependants(platform.registry.now(), platform.board.on(KONSTANZ), hen))
                .containsExactly(egg);
    }

    @Test
    void dependantsAreFoundThroughOthers() {
        var cases = platform.install("cases");
        var funding = platform.install("funding", "cases");
        var report = platform.install("report", "funding");
        var helpers = platform.install("helpers");
        platform.turnOn(KONSTANZ, cases, funding, report, helpers);

        assertThat(Needs.dependants(platform.registry.now(), platform.board.on(KONSTANZ), cases))
                .containsExactly(funding, report);
    }

    @Test
    void moduleThatComesBackFindsItsSwitch() {
        var cases = platform.install("cases");
        platform.turnOn(KONSTANZ, cases);

        platform.uninstall(cases);
        assertThat(platform.board.on(KONSTANZ)).isEmpty();

        platform.install("cases");
        assertThat(platform.board.on(KONSTANZ)).containsExactly(cases);
    }

    @Test
    void switchesAreReadOnce() {
        platform.install("cases");

        platform.board.on(KONSTANZ);
        platform.board.on(KONSTANZ);

        assertThat(platform.stored.reads).isEqualTo(1);
    }
}
