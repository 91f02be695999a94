package org.lotse.cases.core.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotse.cases.core.Cases.CLOCK;
import static org.lotse.cases.core.Cases.TODAY;
import static org.lotse.platform.testing.FixedScope.ADA;
import static org.lotse.platform.testing.FixedScope.KONSTANZ;
import static org.lotse.platform.testing.FixedScope.SINGEN;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.task.Due;
import org.lotse.cases.api.task.DueKind;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.exchange.PackageId;
import org.lotse.platform.api.exchange.Parcel;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.api.tenant.TenantKind;
import org.lotse.platform.api.tenant.Tenants;
import org.lotse.platform.testing.FakeAccess;
import org.lotse.platform.testing.FixedScope;
import org.lotse.platform.testing.InMemoryExchange;

class DuePackagesTest {

    private static final Tenant SENDER = town(KONSTANZ, "Stadt Konstanz");
    private static final Tenant RECEIVER = town(SINGEN, "Stadt Singen");

    private final FixedScope scope = new FixedScope();
    private final InMemoryExchange exchange = new InMemoryExchange(scope, CLOCK, SENDER, RECEIVER);
    private PackageId sent;

    @BeforeEach
    void konstanzSendsToSingen() {
        sent = exchange.send(new Parcel(HandoverPackages.KIND, SINGEN, "cover", "content"));
        scope.in(SINGEN);
    }

    @Test
    void packageIsToBeAnsweredWithinAWeek() {
        assertThat(due(new FakeAccess(CasesPermissions.TAKE_OVER), 6)).isEmpty();
        assertThat(due(new FakeAccess(CasesPermissions.TAKE_OVER), 7))
                .containsExactly(
                        new Due(DueKind.PACKAGE, TODAY.plusDays(7), null, sent.value(), null, "Stadt Konstanz", ""));
    }

    @Test
    void answeredPackageIsNotDue() {
        exchange.incoming().reject(HandoverPackages.KIND, sent, "Not ours");

        assertThat(due(new FakeAccess(CasesPermissions.TAKE_OVER), 7)).isEmpty();
    }

    @Test
    void whoeverMayTakeNothingOverIsNotTold() {
        assertThat(due(new FakeAccess(CasesPermissions.CONTACTS), 7)).isEmpty();
    }

    private List<Due> due(Access access, int days) {
        return new DuePackages(exchange.incoming(), new Towns(), access, CLOCK)
                .due(ADA.id(), TODAY, TODAY.plusDays(days));
    }

    private static Tenant town(TenantId id, String name) {
        return new Tenant(id, name, TenantKind.MUNICIPALITY, Optional.empty(), true);
    }

    private static final class Towns implements Tenants {

        @Override
        public List<Tenant> all() {
            return List.of(SENDER, RECEIVER);
        }

        @Override
        public Optional<Tenant> find(TenantId id) {
            return all().stream().filter(town -> town.id().equals(id)).findFirst();
        }
    }
}
