package org.lotse.platform.security.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lotse.platform.security.account.AccountFixture.ADMINISTRATOR;
import static org.lotse.platform.security.account.AccountFixture.KONSTANZ;
import static org.lotse.platform.security.account.AccountFixture.READER;
import static org.lotse.platform.security.account.AccountFixture.SINGEN;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lotse.platform.api.access.NoScope;
import org.lotse.platform.api.access.Permission;
import org.lotse.platform.api.access.Role;
import org.lotse.platform.api.identity.Colleague;
import org.lotse.platform.security.account.AccountFixture;
import org.lotse.platform.testing.FixedScope;

class TenantColleaguesTest {

    private static final Permission READ = new Permission("cases.read");

    private final AccountFixture platform = new AccountFixture();
    private final FixedScope scope = new FixedScope();
    private final TenantColleagues colleagues = new TenantColleagues(
            scope,
            tenant -> List.of(new Role(READER, Set.of(READ)), new Role(ADMINISTRATOR, Set.of())),
            platform.transactions,
            platform.staff);

    @Test
    void thoseOfThisTenantWhoHoldThePermissionAreToldInGermanOrder() {
        platform.person("zoe", KONSTANZ, READER);
        var ozge = platform.person("özge", KONSTANZ, READER, ADMINISTRATOR);
        platform.person("pia", KONSTANZ, READER);
        platform.person("chief", KONSTANZ, ADMINISTRATOR);
        platform.person("sam", SINGEN, READER);

        assertThat(colleagues.holding(READ))
                .extracting(Colleague::name)
                .containsExactly("Name of özge", "Name of pia", "Name of zoe");
        assertThat(colleagues.holding(READ)).contains(new Colleague(ozge, "Name of özge"));
    }

    @Test
    void whoeverIsLockedIsLeftOut() {
        var zoe = platform.person("zoe", KONSTANZ, READER);
        platform.change(zoe, account -> account.locked(true));

        assertThat(colleagues.holding(READ)).isEmpty();
    }

    @Test
    void nobodyHoldsWhatNoRoleOffers() {
        platform.person("zoe", KONSTANZ, READER);

        assertThat(colleagues.holding(new Permission("funding.read"))).isEmpty();
    }

    @Test
    void aMembersNameIsToldWhateverTheirRolesAndNobodyElses() {
        var zoe = platform.person("zoe", KONSTANZ, ADMINISTRATOR);
        var sam = platform.person("sam", SINGEN, READER);
        platform.change(zoe, account -> account.locked(true));

        assertThat(colleagues.nameOf(zoe)).contains("Name of zoe");
        assertThat(colleagues.nameOf(sam)).isEmpty();
    }

    @Test
    void withoutATenantNobodyIsTold() {
        var zoe = platform.person("zoe", KONSTANZ, READER);
        scope.nobody();

        assertThatExceptionOfType(NoScope.class).isThrownBy(() -> colleagues.nameOf(zoe));

        assertThatExceptionOfType(NoScope.class).isThrownBy(() -> colleagues.holding(READ));
    }
}
