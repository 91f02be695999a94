package org.lotse.platform.modules.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotse.platform.modules.PlatformFixture.DISTRICT;
import static org.lotse.platform.modules.PlatformFixture.KONSTANZ;
import static org.lotse.platform.modules.PlatformFixture.SINGEN;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.modules.PlatformFixture;

class OfferedRolesTest {

    private final PlatformFixture platform = new PlatformFixture();
    private final OfferedRoles roles = new OfferedRoles(platform.tenants, platform.registry, platform.board);

    @Test
    void municipalityIsOfferedThePlatformsRoleAndThoseOfModulesThatAreOn() {
        platform.turnOn(KONSTANZ, platform.install("helpers"), platform.install("cases"));
        platform.install("funding");

        assertThat(offered(KONSTANZ)).containsExactly("platform.administrator", "cases.reader", "helpers.reader");
        assertThat(offered(SINGEN)).containsExactly("platform.administrator");
    }

    @Test
    void onlyTheDistrictIsOfferedItsAdministrator() {
        assertThat(offered(DISTRICT)).containsExactly("platform.district-administrator", "platform.administrator");
    }

    @Test
    void roleIsOfferedInTheKindsOfTenantThatItSuits() {
        var letters = platform.installForTheDistrict("letters");
        platform.turnOn(KONSTANZ, letters);
        platform.turnOn(DISTRICT, letters);

        assertThat(offered(KONSTANZ)).doesNotContain("letters.reader");
        assertThat(offered(DISTRICT)).contains("letters.reader");
    }

    @Test
    void unknownTenantIsOfferedNothing() {
        assertThat(offered(new TenantId("99999999"))).isEmpty();
    }

    private List<String> offered(TenantId tenant) {
        return roles.offeredTo(tenant).stream().map(role -> role.id().value()).toList();
    }
}
