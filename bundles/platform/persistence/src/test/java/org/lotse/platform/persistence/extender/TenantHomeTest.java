package org.lotse.platform.persistence.extender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lotse.platform.api.access.Actor;
import org.lotse.platform.api.access.NoScope;
import org.lotse.platform.api.access.Scope;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.api.tenant.TenantKind;
import org.lotse.platform.api.tenant.Tenants;
import org.lotse.platform.persistence.database.DatabaseName;
import org.lotse.platform.persistence.database.DatabaseRefused;

class TenantHomeTest {

    private static final TenantId SINGEN = new TenantId("08335075");
    private static final TenantId MISTYPED = new TenantId("08335076");

    @Test
    void theDatabaseIsThatOfTheCurrentTenant() {
        assertThat(homeOf(Optional.of(SINGEN)).current()).isEqualTo(new DatabaseName("08335075"));
    }

    @Test
    void withoutAScopeThereIsNone() {
        assertThatThrownBy(() -> homeOf(Optional.empty()).current()).isInstanceOf(NoScope.class);
    }

    @Test
    void anUnknownTenantHasNone() {
        assertThatThrownBy(() -> homeOf(Optional.of(MISTYPED)).current())
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining("no tenant 08335076");
    }

    private static TenantHome homeOf(Optional<TenantId> current) {
        return new TenantHome(new OnlySingen(), () -> current.map(id -> new Scope(id, new Actor.Operator("karaf"))));
    }

    private static final class OnlySingen implements Tenants {

        @Override
        public List<Tenant> all() {
            return List.of(new Tenant(SINGEN, "Singen (Hohentwiel)", TenantKind.MUNICIPALITY, Optional.empty(), true));
        }

        @Override
        public Optional<Tenant> find(TenantId id) {
            return all().stream().filter(tenant -> tenant.id().equals(id)).findFirst();
        }
    }
}
