package org.lotse.platform.persistence.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.persistence.database.DatabaseName;
import org.lotse.platform.persistence.database.Databases;
import org.lotse.platform.persistence.database.Lease;
import org.lotse.platform.persistence.derby.OpenLimits;
import org.lotse.platform.persistence.installation.ConfiguredDatabases;
import org.lotse.platform.persistence.rehearsal.Rehearsal;
import org.lotse.platform.testing.databases.OnEachDatabase;
import org.lotse.platform.testing.databases.TestDatabase;

@OnEachDatabase
class DatabaseRehearsalTest {

    private static final TenantId AACH = new TenantId("08335001");
    private static final TenantId ENGEN = new TenantId("08335022");
    private static final String TABLE = "create table LOANS_THING (NAME VARCHAR(20) not null);";
    private static final String ONCE = "create unique index LOANS_ONCE on LOANS_THING (NAME);";

    @TempDir
    Path directory;

    private Databases databases;
    private Rehearsal rehearsal;

    @BeforeEach
    void open() {
        databases = ConfiguredDatabases.choose(directory, TestDatabase.environment(directory), OpenLimits.USUAL, 8);
        rehearsal = new DatabaseRehearsal(databases);
    }

    @AfterEach
    void close() {
        databases.close();
    }

    @Test
    void whatWouldGoWellLeavesNoTrace() throws SQLException {
        var obstacle = rehearsal.rehearse("loans", Map.of("V001__things.sql", TABLE), List.of(AACH));

        assertThat(obstacle).isEmpty();
        assertThat(tables(AACH)).doesNotContain("LOANS_THING", "LOANS_MIGRATION");
    }

    @Test
    void obstacleNamesTheOneTenantWhereItIs() throws SQLException {
        migrate(AACH);
        migrate(ENGEN);
        execute(ENGEN, "insert into LOANS_THING values ('tent'), ('tent')");

        var obstacle = rehearsal.rehearse(
                "loans", Map.of("V001__things.sql", TABLE, "V002__once.sql", ONCE), List.of(AACH, ENGEN));

        assertThat(obstacle).hasValueSatisfying(found -> {
            assertThat(found.tenant()).isEqualTo(ENGEN);
            assertThat(found.reason()).contains("V002__once.sql failed");
        });
        execute(AACH, "insert into LOANS_THING values ('tent'), ('tent')");
    }

    @Test
    void olderVersionIsToldThatTheDatabaseKnowsMore() {
        migrate(AACH);

        var obstacle = rehearsal.rehearse("loans", Map.of(), List.of(AACH));

        assertThat(obstacle)
                .hasValueSatisfying(found -> assertThat(found.reason()).contains("knows versions [1]"));
    }

    @Test
    void filesThatMakeNoSenseAreRefusedWhereverTheyRun() {
        assertThatThrownBy(() -> rehearsal.rehearse("loans", Map.of("things.sql", TABLE), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("things.sql");
    }

    private void migrate(TenantId tenant) {
        try (var lease = lease(tenant)) {
            new Migrations("loans", MigrationFiles.read(Map.of("V001__things.sql", TABLE))).applyTo(lease.database());
        }
    }

    private void execute(TenantId tenant, String sql) throws SQLException {
        try (var lease = lease(tenant);
                var connection = lease.database().source().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> tables(TenantId tenant) throws SQLException {
        var tables = new ArrayList<String>();
        try (var lease = lease(tenant);
                var connection = lease.database().source().getConnection();
                var found = connection.getMetaData().getTables(null, connection.getSchema(), "%", null)) {
            while (found.next()) {
                tables.add(found.getString("TABLE_NAME").toUpperCase(Locale.ROOT));
            }
        }
        return tables;
    }

    private Lease lease(TenantId tenant) {
        return databases.lease(DatabaseName.of(tenant));
    }
}
