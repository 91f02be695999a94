package org.lotse.platform.security.firststart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotse.platform.security.account.AccountFixture.ADMINISTRATOR;
import static org.lotse.platform.security.account.AccountFixture.KONSTANZ;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lotse.platform.api.access.RoleId;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.api.tenant.TenantKind;
import org.lotse.platform.api.tenant.Tenants;
import org.lotse.platform.security.account.AccountFixture;
import org.lotse.platform.security.account.UserAccount;
import org.lotse.platform.security.local.LocalAccountProvisioning;

class FirstAdministratorTest {

    private static final TenantId DISTRICT = new TenantId("08335");

    @TempDir
    private Path home;

    private final AccountFixture platform = new AccountFixture();
    private final List<Tenant> tenants = new ArrayList<>();
    private InitialPassword file;
    private FirstAdministrator first;

    @BeforeEach
    void districtExists() {
        tenants.add(new Tenant(DISTRICT, "Konstanz", TenantKind.DISTRICT, Optional.empty(), true));
        file = new InitialPassword(home.resolve("lotse"));
        var provisioning = new LocalAccountProvisioning(
                platform.transactions, platform.accounts, platform.changes, platform.hashing, platform.clock);
        first = new FirstAdministrator(directory(), platform.transactions, platform.accounts, provisioning, file);
    }

    @Test
    void emptyPlatformGetsADistrictAdministratorWhoMustChangeThePassword() {
        first.makeIfNobody(Optional.empty());

        var admin = admin();
        assertThat(admin.account().mustChangePassword()).isTrue();
        assertThat(admin.rolesIn(DISTRICT)).containsExactly(new RoleId("platform.district-administrator"));
    }

    @Test
    void passwordInTheFileIsTheOneOfTheAccount() throws Exception {
        first.makeIfNobody(Optional.empty());

        var written = Files.readString(file.place());
        assertThat(written).hasSize(19);
        assertThat(platform.hashing.matches(written.toCharArray(), admin().passwordHash()))
                .isTrue();
    }

    @Test
    void fileIsReadableByItsOwnerOnly() throws Exception {
        first.makeIfNobody(Optional.empty());

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.place())))
                .isEqualTo("rw-------");
    }

    @Test
    void passwordGivenByTheInstallerIsTakenAndWrittenNowhere() {
        first.makeIfNobody(Optional.of("three blue boats"));

        assertThat(platform.hashing.matches("three blue boats".toCharArray(), admin().passwordHash()))
                .isTrue();
        assertThat(file.place()).doesNotExist();
    }

    @Test
    void poorPasswordGivenByTheInstallerIsReplacedByARandomOne() {
        first.makeIfNobody(Optional.of("admin"));

        assertThat(platform.hashing.matches("admin".toCharArray(), admin().passwordHash()))
                .isFalse();
        assertThat(file.place()).exists();
    }

    @Test
    void nothingIsMadeWhenThereIsAnyAccount() {
        platform.person("ada", KONSTANZ, ADMINISTRATOR);

        first.makeIfNobody(Optional.empty());

        assertThat(platform.accounts.named("admin")).isEmpty();
        assertThat(file.place()).doesNotExist();
    }

    @Test
    void nothingIsMadeWithoutADistrict() {
        tenants.clear();

        first.makeIfNobody(Optional.empty());

        assertThat(platform.accounts.none()).isTrue();
        assertThat(file.place()).doesNotExist();
    }

    private UserAccount admin() {
        return platform.accounts.named("admin").orElseThrow();
    }

    private Tenants directory() {
        return new Tenants() {
            @Override
            public List<Tenant> all() {
                return tenants;
            }

            @Override
            public Optional<Tenant> find(TenantId id) {
                return tenants.stream().filter(tenant -> tenant.id().equals(id)).findFirst();
            }
        };
    }
}
