package org.lotse.platform.ui.shell.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotse.platform.testing.FixedScope.KONSTANZ;
import static org.lotse.platform.testing.FixedScope.SINGEN;

import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.Actor;
import org.lotse.platform.api.access.Permission;
import org.lotse.platform.api.access.Scope;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.api.tenant.TenantKind;
import org.lotse.platform.api.tenant.Tenants;
import org.lotse.platform.testing.FixedScope;
import org.lotse.platform.ui.shell.views.Catalog;
import org.lotse.platform.ui.shell.views.OpenReferences;

class OpenDoorsTest {

    private static final Permission JOIN = new Permission("helpers.join");

    private final FixedScope scope = new FixedScope().in(SINGEN);
    private final Set<TenantId> on = new HashSet<>(Set.of(KONSTANZ));
    private final Catalog catalog = new Catalog();
    private final Access access = new Access() {
        @Override
        public boolean may(Permission permission) {
            var here = scope.require();
            return on.contains(here.tenant())
                    && here.actor() instanceof Actor.Visitor visitor
                    && visitor.only().equals(permission);
        }
    };
    private final OpenDoors doors = new OpenDoors(
            catalog, new Towns(), access, scope, Clock.fixed(Instant.parse("2026-11-30T10:00:00Z"), ZoneOffset.UTC));

    @BeforeEach
    void aPageIsThere() {
        OpenReferences.add(catalog, 7, Div.class, "mitmachen", JOIN.key());
    }

    @Test
    void theModuleIsAskedInTheTenantsScopeAsAVisitorWhoeverIsSignedIn() {
        var door = find("mitmachen", KONSTANZ.value()).orElseThrow();

        assertThat(door.ask(scope::require)).isEqualTo(new Scope(KONSTANZ, new Actor.Visitor(JOIN)));
        assertThat(scope.require()).isEqualTo(new Scope(SINGEN, FixedScope.ADA));
    }

    @Test
    void anotherWordAnotherTenantAndWhatIsNoKeyLeadNowhere() {
        assertThat(find("mitmache", KONSTANZ.value())).isEmpty();
        assertThat(find("mitmachen", SINGEN.value())).as("the module is off").isEmpty();
        assertThat(find("mitmachen", "99999999")).as("there is no such tenant").isEmpty();
        assertThat(find("mitmachen", "08335")).isEmpty();
        assertThat(find("mitmachen", "../08335")).isEmpty();
    }

    @Test
    void aDoorIsShutWhenTheModuleIsSwitchedOffOrGone() {
        var door = find("mitmachen", KONSTANZ.value()).orElseThrow();
        assertThat(doors.isOpen(door)).isTrue();

        on.clear();

        assertThat(doors.isOpen(door)).isFalse();
        on.add(KONSTANZ);
        OpenReferences.removeAll(catalog);
        assertThat(doors.isOpen(door)).isFalse();
    }

    @Test
    void fromOnePlaceSoMuchComesInAnHourAndForOneTenantSoMuch() {
        var door = find("mitmachen", KONSTANZ.value()).orElseThrow();

        assertThat(IntStream.range(0, 50).filter(one -> door.admit()).count()).isEqualTo(10);

        var others = IntStream.range(0, 100)
                .filter(one -> doors.find("mitmachen", KONSTANZ.value(), Map.of(), "198.51.100." + one)
                        .orElseThrow()
                        .admit())
                .count();
        assertThat(others).isEqualTo(50);
    }

    @Test
    void whoAsksForMuchInVainIsNotAnsweredForAWhile() {
        var door = find("mitmachen", KONSTANZ.value()).orElseThrow();
        IntStream.range(0, 60).forEach(one -> doors.wasShut(door));

        assertThat(doors.isTiredOf(door)).isTrue();
        assertThat(doors.isTiredOf(doors.find("mitmachen", KONSTANZ.value(), Map.of(), "192.0.2.2")
                        .orElseThrow()))
                .isFalse();
    }

    @Test
    void nobodyShutsAnOpenPageByAskingForOthersInVain() {
        on.add(SINGEN);
        var open = find("mitmachen", KONSTANZ.value()).orElseThrow();
        var shut = find("mitmachen", SINGEN.value()).orElseThrow();
        doors.wasOpen(open);
        IntStream.range(0, 100).forEach(one -> doors.wasShut(shut));

        assertThat(doors.isTiredOf(shut)).isTrue();
        assertThat(doors.isTiredOf(open)).isFalse();
        doors.wasShut(open);
        assertThat(doors.isTiredOf(open)).isTrue();
    }

    private Optional<Door> find(String word, String key) {
        return doors.find(word, key, Map.of(), "192.0.2.1");
    }

    private static final class Towns implements Tenants {

        @Override
        public List<Tenant> all() {
            return List.of();
        }

        @Override
        public Optional<Tenant> find(TenantId id) {
            return Set.of(KONSTANZ, SINGEN).contains(id)
                    ? Optional.of(new Tenant(id, "Stadt", TenantKind.MUNICIPALITY, Optional.empty(), true))
                    : Optional.empty();
        }
    }
}
