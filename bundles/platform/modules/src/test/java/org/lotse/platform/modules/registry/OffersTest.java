package org.lotse.platform.modules.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lotse.platform.api.access.Permission;
import org.lotse.platform.api.access.Role;
import org.lotse.platform.api.access.RoleId;
import org.lotse.platform.api.module.ModuleDescriptor;
import org.lotse.platform.api.module.ModuleId;
import org.lotse.platform.api.tenant.TenantKind;

class OffersTest {

    private static final ModuleId CASES = new ModuleId("cases");

    private final Offers<String> offers = new Offers<>();

    @Test
    void versionIsThatOfTheBundle() {
        offers.add("one", Offer.read(new Descriptor(CASES), "org.lotse.cases.core", "1.2.3"));

        assertThat(offers.accepted().get(CASES).version()).isEqualTo("1.2.3");
    }

    @Test
    void firstOfTwoWithTheSameNameCounts() {
        offers.add("one", Offer.read(new Descriptor(CASES), "first bundle", "1.0.0"));
        var earlier = offers.add("two", Offer.read(new Descriptor(CASES), "second bundle", "2.0.0"));

        assertThat(earlier).map(Offer::bundle).contains("first bundle");
        assertThat(offers.accepted().get(CASES).version()).isEqualTo("1.0.0");
    }

    @Test
    void strangerDoesNotStepInWhileTheFirstIsBeingUpdated() {
        offers.add("one", Offer.read(new Descriptor(CASES), "first bundle", "1.0.0"));
        offers.add("two", Offer.read(new Descriptor(CASES), "second bundle", "2.0.0"));

        offers.remove("one");
        assertThat(offers.accepted()).isEmpty();

        offers.add("one", Offer.read(new Descriptor(CASES), "first bundle", "1.0.1"));
        assertThat(offers.accepted().get(CASES).version()).isEqualTo("1.0.1");
    }

    @Test
    void newVersionOfTheSameBundleCountsWhenTheOldOneIsGone() {
        offers.add("old", Offer.read(new Descriptor(CASES), "first bundle", "1.0.0"));
        offers.add("new", Offer.read(new Descriptor(CASES), "first bundle", "2.0.0"));
        assertThat(offers.accepted().get(CASES).version()).isEqualTo("1.0.0");

        offers.remove("old");

        assertThat(offers.accepted().get(CASES).version()).isEqualTo("2.0.0");
    }

    @Test
    void platformIsNoModule() {
        assertRefused(new Descriptor(ModuleId.PLATFORM), "platform");
    }

    @Test
    void moduleThatNeedsItselfIsRefused() {
        assertRefused(new Descriptor(CASES, Set.of(CASES), List.of()), "needs itself");
    }

    @Test
    void foreignPermissionInARoleIsRefused() {
        var role = new Role(new RoleId("cases.spy"), Set.of(new Permission("platform.members.manage")));

        assertRefused(new Descriptor(CASES, Set.of(), List.of(role)), "platform.members.manage");
    }

    @Test
    void roleInSomebodyElsesNameIsRefused() {
        var role = new Role(new RoleId("platform.administrator"), Set.of(new Permission("cases.read")));

        assertRefused(new Descriptor(CASES, Set.of(), List.of(role)), "platform.administrator");
    }

    @Test
    void roleForTenantsThatTheModuleIsNotForIsRefused() {
        var role =
                new Role(new RoleId("cases.reader"), Set.of(new Permission("cases.read")), Set.of(TenantKind.DISTRICT));

        assertRefused(new Descriptor(CASES, Set.of(), List.of(role)), "suits [DISTRICT]");
    }

    private static void assertRefused(ModuleDescriptor descriptor, String reason) {
        assertThatThrownBy(() -> Offer.read(descriptor, "some bundle", "1.0.0"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(reason);
    }

    private record Descriptor(ModuleId id, Set<ModuleId> needs, List<Role> roles) implements ModuleDescriptor {

        Descriptor(ModuleId id) {
            this(id, Set.of(), List.of());
        }
    }
}
