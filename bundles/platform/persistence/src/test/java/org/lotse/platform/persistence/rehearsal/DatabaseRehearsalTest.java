package org.lotse.platform.persistence.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.persistence.database.Database;
import org.lotse.platform.persistence.database.DatabaseName;
import org.lotse.platform.persistence.derby.DerbyDatabases;
import org.lotse.platform.persistence.migration.MigrationFiles;
import org.lotse.platform.persistence.migration.Migrations;

class DatabaseRehearsalTest {

    private static final TenantId AACH = new TenantId("08335001");
    private static final TenantId ENGEN = new TenantId("08335022");
    private static final String TABLE = "create table LOANS_THING (NAME VARCHAR(20) not null);";
    private static final String ONCE = "create unique index LOANS_ONCE on LOANS_THING (NAME);";

    @TempDir
    Path directory;

    private DerbyDatabases databases;
    private Rehearsal rehearsal;

    @BeforeEach
    void open() {
        databases = new DerbyDatabases(directory, Optional.of("for this test"));
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
        assertThat(tables(AACH)).isEmpty();
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
        new Migrations("loans", MigrationFiles.read(Map.of("V001__things.sql", TABLE))).applyTo(database(tenant));
    }

    private void execute(TenantId tenant, String sql) throws SQLException {
        try (var connection = database(tenant).source().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> tables(TenantId tenant) throws SQLException {
        var tables = new ArrayList<String>();
        try (var connection = database(tenant).source().getConnection();
                var found = connection.getMetaData().getTables(null, null, "LOANS%", null)) {
            while (found.next()) {
                tables.add(found.getString("TABLE_NAME"));
            }
        }
        return tables;
    }

    private Database database(TenantId tenant) {
        return databases.open(DatabaseName.of(tenant));
    }
}
