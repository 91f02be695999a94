package org.lotse.platform.persistence.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lotse.platform.persistence.database.Database;
import org.lotse.platform.persistence.database.DatabaseName;
import org.lotse.platform.persistence.database.DatabaseRefused;
import org.lotse.platform.persistence.database.Databases;
import org.lotse.platform.persistence.database.Lease;
import org.lotse.platform.persistence.derby.OpenLimits;
import org.lotse.platform.persistence.installation.ConfiguredDatabases;
import org.lotse.platform.testing.databases.OnEachDatabase;
import org.lotse.platform.testing.databases.TestDatabase;

@OnEachDatabase
class MigrationsTest {

    private static final DatabaseName AACH = new DatabaseName("08335001");
    private static final Migration TABLE =
            new Migration(1, "V001__table.sql", "CREATE TABLE LENDING_ROOM (ID INTEGER);");
    private static final Migration FIRST_ROOM =
            new Migration(2, "V002__room.sql", "INSERT INTO LENDING_ROOM VALUES (1);");
    private static final Migration FAILING =
            new Migration(3, "V003__fails.sql", "INSERT INTO LENDING_ROOM VALUES (2);\nDROP TABLE NOWHERE;");

    @TempDir
    Path directory;

    private Databases databases;
    private Lease lease;
    private Database database;

    @BeforeEach
    void open() {
        databases = ConfiguredDatabases.choose(directory, TestDatabase.environment(directory), OpenLimits.USUAL, 8);
        lease = databases.lease(AACH);
        database = lease.database();
    }

    @AfterEach
    void close() {
        lease.close();
        databases.close();
    }

    @Test
    void everyStepRunsOnce() throws SQLException {
        migrate(TABLE, FIRST_ROOM);
        migrate(TABLE, FIRST_ROOM);

        assertThat(numbers("SELECT ID FROM LENDING_ROOM")).containsExactly(1);
        assertThat(numbers("SELECT VERSION FROM LENDING_DESK_MIGRATION ORDER BY VERSION"))
                .containsExactly(1, 2);
    }

    @Test
    void anUpdateRunsOnlyWhatIsNew() throws SQLException {
        migrate(TABLE);
        migrate(TABLE, FIRST_ROOM);

        assertThat(numbers("SELECT ID FROM LENDING_ROOM")).containsExactly(1);
    }

    @Test
    void ifOneStepFailsNothingOfAnyStepIsLeft() throws SQLException {
        migrate(TABLE);

        assertThatThrownBy(() -> migrate(TABLE, FIRST_ROOM, FAILING))
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining("08335001")
                .hasMessageContaining("V003__fails.sql failed, nothing was changed");

        assertThat(numbers("SELECT ID FROM LENDING_ROOM")).isEmpty();
        assertThat(numbers("SELECT VERSION FROM LENDING_DESK_MIGRATION")).containsExactly(1);
    }

    @Test
    void aFirstStepThatFailsLeavesAnEmptyDatabase() {
        assertThatThrownBy(() -> migrate(TABLE, FAILING)).isInstanceOf(DatabaseRefused.class);

        assertThatThrownBy(() -> numbers("SELECT ID FROM LENDING_ROOM")).hasMessageContaining("does not exist");
        assertThatThrownBy(() -> numbers("SELECT VERSION FROM LENDING_DESK_MIGRATION"))
                .hasMessageContaining("does not exist");
    }

    @Test
    void aFailureIsToldEachTimeAndTheRepairedStepRuns() throws SQLException {
        assertThatThrownBy(() -> migrate(TABLE, FAILING)).isInstanceOf(DatabaseRefused.class);
        assertThatThrownBy(() -> migrate(TABLE, FAILING)).isInstanceOf(DatabaseRefused.class);

        migrate(TABLE, FIRST_ROOM);

        assertThat(numbers("SELECT ID FROM LENDING_ROOM")).containsExactly(1);
    }

    @Test
    void aStepThatWasChangedAfterItRanIsRefused() {
        migrate(TABLE);

        assertThatThrownBy(() -> migrate(new Migration(1, "V001__table.sql", TABLE.sql() + "\n-- changed"), FIRST_ROOM))
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining("V001__table.sql was changed after it ran");
    }

    @Test
    void aDatabaseThatIsNewerThanTheBundleIsRefused() {
        migrate(TABLE, FIRST_ROOM);

        assertThatThrownBy(() -> migrate(TABLE))
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining("[2]")
                .hasMessageContaining("newer bundle");
    }

    @Test
    void aStepThatComesTooLateIsRefused() {
        migrate(TABLE, new Migration(3, "V003__room.sql", FIRST_ROOM.sql()));

        assertThatThrownBy(() -> migrate(TABLE, FIRST_ROOM, new Migration(3, "V003__room.sql", FIRST_ROOM.sql())))
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining("higher version");
    }

    private void migrate(Migration... steps) {
        new Migrations("lending-desk", List.of(steps)).applyTo(database);
    }

    private List<Integer> numbers(String query) throws SQLException {
        try (var connection = database.source().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var numbers = new ArrayList<Integer>();
            while (rows.next()) {
                numbers.add(rows.getInt(1));
            }
            return numbers;
        }
    }
}
