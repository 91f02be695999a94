package org.lotse.itests.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lotse.cases.api.CaseQuery;
import org.lotse.cases.api.CaseService;
import org.lotse.cases.api.CaseSummary;
import org.lotse.platform.api.access.AccessDenied;
import org.lotse.platform.api.access.Actor;
import org.lotse.platform.api.access.NoScope;
import org.lotse.platform.api.data.Transactions;

class TenantCannotReadOthersCasesIT {

    private final CaseService cases = Product.service(CaseService.class);
    private Actor.Person both;

    @BeforeEach
    void somebodyWorksInTwoTenants() {
        Product.switchOn(Product.KONSTANZ, Product.CASES);
        Product.switchOn(Product.SINGEN, Product.CASES);
        both = Product.memberOf(Product.INTEGRATION_MANAGER, Product.KONSTANZ, Product.SINGEN);
    }

    @Test
    void caseOfOneTenantIsNotFoundInAnother() {
        var id = Product.as(both, Product.KONSTANZ, () -> cases.open(SampleCases.of("Haddad")));

        assertThat(Product.as(both, Product.KONSTANZ, () -> cases.find(id))).isPresent();
        assertThat(Product.as(both, Product.SINGEN, () -> cases.find(id))).isEmpty();
    }

    @Test
    void listOfOneTenantHoldsNothingOfAnother() {
        Product.as(both, Product.KONSTANZ, () -> cases.open(SampleCases.of("Nurkonstanz")));

        var singen =
                Product.as(both, Product.SINGEN, () -> cases.list(CaseQuery.ALL.matching("Nurkonstanz"), null, 50));
        var konstanz =
                Product.as(both, Product.KONSTANZ, () -> cases.list(CaseQuery.ALL.matching("Nurkonstanz"), null, 50));

        assertThat(singen.items()).isEmpty();
        assertThat(konstanz.items()).extracting(CaseSummary::name).containsExactly("Nurkonstanz, Rima");
    }

    @Test
    void nobodyWithoutScopeReadsAnything() {
        assertThatThrownBy(() -> cases.list(CaseQuery.ALL, null, 50))
                .isInstanceOfAny(AccessDenied.class, NoScope.class);
    }

    @Test
    void databaseItselfIsClosedWithoutScope() {
        var transactions = Product.service(Transactions.class, "(lotse.unit=cases)");

        assertThatThrownBy(() -> transactions.read(() -> "never")).isInstanceOf(NoScope.class);
    }

    @Test
    void memberOfOneTenantIsRefusedInAnother() {
        var stranger = Product.memberOf(Product.INTEGRATION_MANAGER, Product.KONSTANZ);

        assertThatThrownBy(() -> Product.as(stranger, Product.SINGEN, () -> cases.list(CaseQuery.ALL, null, 50)))
                .isInstanceOf(AccessDenied.class);
    }

    @Test
    void operatorOfTheMachineIsRefusedEveryCase() {
        assertThatThrownBy(
                        () -> Product.as(Product.OPERATOR, Product.KONSTANZ, () -> cases.list(CaseQuery.ALL, null, 50)))
                .isInstanceOf(AccessDenied.class);
    }

    @Test
    void tenantCannotChangeInTheMiddleOfATransaction() {
        var transactions = Product.service(Transactions.class, "(lotse.unit=cases)");

        assertThatThrownBy(() -> Product.as(
                        both,
                        Product.KONSTANZ,
                        () -> transactions.read(
                                () -> Product.as(both, Product.SINGEN, () -> transactions.read(() -> "never")))))
                .isInstanceOf(RuntimeException.class)
                .hasMessageNotContaining("never");
    }
}
