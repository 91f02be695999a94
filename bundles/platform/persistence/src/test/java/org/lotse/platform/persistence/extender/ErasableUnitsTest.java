package org.lotse.platform.persistence.extender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lotse.platform.persistence.database.DatabaseName;
import org.lotse.platform.persistence.database.Databases;
import org.lotse.platform.persistence.derby.OpenLimits;
import org.lotse.platform.persistence.installation.ConfiguredDatabases;
import org.lotse.platform.persistence.migration.Migration;
import org.lotse.platform.persistence.migration.Migrations;
import org.lotse.platform.testing.databases.OnEachDatabase;
import org.lotse.platform.testing.databases.TestDatabase;

@OnEachDatabase
class ErasableUnitsTest {

    private static final DatabaseName SINGEN = new DatabaseName("08335075");
    private static final DatabaseName AACH = new DatabaseName("08335001");

    /** Two tables that point at each other, and one that points at itself. */
    private static final Migration LOANS = new Migration(1, "V001__loans.sql", """
            create table LOANS_THING (ID CHAR(36) not null, BEST_LOAN CHAR(36), PART_OF CHAR(36),
              constraint LOANS_THING_PK primary key (ID),
              constraint LOANS_THING_PART foreign key (PART_OF) references LOANS_THING (ID));
            create table LOANS_LOAN (ID CHAR(36) not null, THING CHAR(36),
              constraint LOANS_LOAN_PK primary key (ID),
              constraint LOANS_LOAN_THING foreign key (THING) references LOANS_THING (ID));
            alter table LOANS_THING add constraint LOANS_THING_BEST foreign key (BEST_LOAN) references LOANS_LOAN (ID);
            insert into LOANS_THING (ID) values ('a');
            insert into LOANS_THING (ID, PART_OF) values ('b', 'a');
            insert into LOANS_LOAN (ID, THING) values ('l', 'a');
            update LOANS_THING set BEST_LOAN = 'l' where ID = 'a';
            """);

    private static final Migration ARCHIVE = new Migration(1, "V001__archive.sql", """
            create table LOANS_ARCHIVE_BOX (ID CHAR(36) not null, constraint LOANS_ARCHIVE_BOX_PK primary key (ID));
            insert into LOANS_ARCHIVE_BOX (ID) values ('x');
            """);

    @TempDir
    Path directory;

    private final List<String> forgotten = new ArrayList<>();
    private Databases databases;
    private DatabaseName current = SINGEN;
    private ErasableUnits units;

    @BeforeEach
    void twoTenantsWithTwoUnits() {
        databases = ConfiguredDatabases.choose(directory, TestDatabase.environment(directory), OpenLimits.USUAL, 8);
        units = new ErasableUnits(databases, () -> current, (unit, database) -> forgotten.add(unit + " " + database));
        for (var tenant : List.of(SINGEN, AACH)) {
            migrate(tenant, "loans", LOANS);
            migrate(tenant, "loans-archive", ARCHIVE);
            migrate(tenant, "audit", new Migration(1, "V001__audit.sql", "create table AUDIT_ACT (ID INTEGER);"));
        }
    }

    @AfterEach
    void close() {
        databases.close();
    }

    @Test
    void unitsAreKnownByTheirHistoryAndThePlatformsOwnAreNotAmongThem() {
        assertThat(units.units()).containsExactly("loans", "loans-archive");
    }

    @Test
    void tablesAreCountedByUnit() {
        assertThat(units.tables("loans")).isEqualTo(Map.of("LOANS_LOAN", 1L, "LOANS_THING", 2L));
        assertThat(units.tables("loans-archive")).isEqualTo(Map.of("LOANS_ARCHIVE_BOX", 1L));
        assertThat(units.tables("unknown")).isEmpty();
    }

    @Test
    void droppedUnitIsGoneAndNothingElse() {
        units.drop("loans");

        assertThat(units.units()).containsExactly("loans-archive");
        assertThat(units.tables("loans")).isEmpty();
        assertThat(units.tables("loans-archive")).isEqualTo(Map.of("LOANS_ARCHIVE_BOX", 1L));
        current = AACH;
        assertThat(units.tables("loans")).isEqualTo(Map.of("LOANS_LOAN", 1L, "LOANS_THING", 2L));
    }

    @Test
    void nextUseBeginsWithTheFirstMigration() {
        units.drop("loans");
        assertThat(forgotten).containsExactly("loans " + SINGEN);

        migrate(SINGEN, "loans", LOANS);

        assertThat(units.tables("loans")).isEqualTo(Map.of("LOANS_LOAN", 1L, "LOANS_THING", 2L));
    }

    @Test
    void whatCannotGoWhollyStaysWholly() throws SQLException {
        try (var lease = databases.lease(SINGEN);
                var connection = lease.database().source().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create table OTHER_LINK (THING CHAR(36) not null, constraint OTHER_LINK_THING"
                    + " foreign key (THING) references LOANS_THING (ID))");
        }

        assertThat(catchThrowable(() -> units.drop("loans"))).hasMessageContaining("nothing was changed");

        assertThat(units.tables("loans")).isEqualTo(Map.of("LOANS_LOAN", 1L, "LOANS_THING", 2L));
    }

    @Test
    void whatThePlatformKeepsIsNobodysToDrop() {
        assertThatIllegalArgumentException().isThrownBy(() -> units.drop("audit"));
    }

    private void migrate(DatabaseName tenant, String unit, Migration migration) {
        try (var lease = databases.lease(tenant)) {
            new Migrations(unit, List.of(migration)).applyTo(lease.database());
        }
    }
}
