package org.lotse.platform.tenancy.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.persistence.internal.weaving.PersistenceWeaved;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.api.tenant.TenantKind;
import org.lotse.platform.persistence.commit.Journal;
import org.lotse.platform.persistence.database.DatabaseName;
import org.lotse.platform.persistence.database.Databases;
import org.lotse.platform.persistence.derby.OpenLimits;
import org.lotse.platform.persistence.installation.ConfiguredDatabases;
import org.lotse.platform.persistence.jpa.PersistenceUnit;
import org.lotse.platform.persistence.jpa.PersistenceXml;
import org.lotse.platform.persistence.jpa.UnitDefinition;
import org.lotse.platform.persistence.jpa.UnitTransactions;
import org.lotse.platform.persistence.migration.MigrationFiles;
import org.lotse.platform.tenancy.persistence.JpaTenantRecords;
import org.lotse.platform.tenancy.persistence.StoredTenant;
import org.lotse.platform.testing.databases.OnEachDatabase;
import org.lotse.platform.testing.databases.TestDatabase;

@OnEachDatabase
class PersistentTenantsTest {

    private static final TenantId DISTRICT = new TenantId("08335");
    private static final TenantId SINGEN = new TenantId("08335075");

    @TempDir
    Path directory;

    private Databases databases;
    private PersistenceUnit unit;
    private UnitTransactions transactions;

    @BeforeEach
    void open() {
        var loader = StoredTenant.class.getClassLoader();
        var classes = PersistenceXml.read(loader.getResource("META-INF/persistence.xml"))
                .classes("tenancy")
                .orElseThrow();
        var migrations = MigrationFiles.read(List.of(loader.getResource("db/tenancy/V001__tenants.sql")));
        var root = StoredTenant.class.getProtectionDomain().getCodeSource().getLocation();
        databases = ConfiguredDatabases.choose(directory, TestDatabase.environment(directory), OpenLimits.USUAL, 4);
        unit = new PersistenceUnit(
                new UnitDefinition("tenancy", "test", loader, root, classes, migrations), databases, new Journal());
        transactions = new UnitTransactions(unit, () -> DatabaseName.PLATFORM);
    }

    @AfterEach
    void close() {
        unit.close();
        databases.close();
    }

    @Test
    void theDistrictComesFirstThenItsMunicipalitiesInGermanOrder() throws IOException {
        var tenants = tenants(
                "08335075;Singen (Hohentwiel);MUNICIPALITY;Große Kreisstadt;47621;Singen",
                "08335061;Öhningen;MUNICIPALITY;Gemeinde;3559;Höri",
                "08335063;Radolfzell am Bodensee;MUNICIPALITY;Große Kreisstadt;31734;–",
                "08335;Landkreis Konstanz;DISTRICT;Landkreis;;");

        assertThat(tenants.all())
                .extracting(Tenant::name)
                .containsExactly("Landkreis Konstanz", "Öhningen", "Radolfzell am Bodensee", "Singen (Hohentwiel)");
    }

    @Test
    void aMunicipalityBelongsToTheDistrictWithWhoseDigitsItsKeyBegins() throws IOException {
        var tenants = tenants(
                "08335;Landkreis Konstanz;DISTRICT;Landkreis;;",
                "08335075;Singen (Hohentwiel);MUNICIPALITY;Große Kreisstadt;47621;Singen",
                "08336004;Lörrach;MUNICIPALITY;Große Kreisstadt;49000;");

        assertThat(tenants.find(SINGEN))
                .contains(new Tenant(
                        SINGEN, "Singen (Hohentwiel)", TenantKind.MUNICIPALITY, Optional.of(DISTRICT), true));
        assertThat(tenants.find(DISTRICT)).get().extracting(Tenant::parent).isEqualTo(Optional.empty());
        assertThat(tenants.find(new TenantId("08336004")))
                .get()
                .extracting(Tenant::parent)
                .isEqualTo(Optional.empty());
    }

    @Test
    void anUnknownKeyIsNoTenant() throws IOException {
        assertThat(tenants("08335;Landkreis Konstanz;DISTRICT;;;").find(SINGEN)).isEmpty();
    }

    @Test
    void theNextStartAddsWhatIsNewAndChangesNothingElse() throws IOException {
        tenants("08335075;Singen (Hohentwiel);MUNICIPALITY;;;").all();

        var later = tenants("08335075;Renamed;MUNICIPALITY;;;", "08335001;Aach;MUNICIPALITY;;;");

        assertThat(later.all()).extracting(Tenant::name).containsExactly("Aach", "Singen (Hohentwiel)");
    }

    @Test
    void withoutAFileTheDatabaseStillKnowsItsTenants() throws IOException {
        tenants("08335075;Singen (Hohentwiel);MUNICIPALITY;;;").all();

        var later = new PersistentTenants(
                directory.resolve("nowhere.csv"), transactions, new JpaTenantRecords(transactions));

        assertThat(later.find(SINGEN)).isPresent();
    }

    @Test
    void everythingTheFileSaysIsKept() throws IOException {
        tenants("08335061;Öhningen;MUNICIPALITY;Gemeinde;3559;Höri").all();

        var kept = transactions.read(() -> (Object[]) transactions
                .manager()
                .createQuery("select t.type, t.population, t.association from StoredTenant t")
                .getSingleResult());

        assertThat(kept).containsExactly("Gemeinde", 3559, "Höri");
    }

    @Test
    void associationOfAMunicipalityIsKnown() throws IOException {
        var tenants = tenants(
                "08335061;Öhningen;MUNICIPALITY;Gemeinde;3559;Höri",
                "08335063;Radolfzell am Bodensee;MUNICIPALITY;Große Kreisstadt;31734;");

        assertThat(tenants.of(new TenantId("08335061"))).contains("Höri");
        assertThat(tenants.of(new TenantId("08335063"))).isEmpty();
        assertThat(tenants.of(new TenantId("09162000"))).isEmpty();
    }

    @Test
    void theEntityWasWovenByTheBuild() {
        assertThat(PersistenceWeaved.class).isAssignableFrom(StoredTenant.class);
    }

    private PersistentTenants tenants(String... rows) throws IOException {
        var file = directory.resolve("tenants.csv");
        Files.writeString(file, TenantFile.HEADER + "\n" + String.join("\n", rows) + "\n");
        return new PersistentTenants(file, transactions, new JpaTenantRecords(transactions));
    }
}
