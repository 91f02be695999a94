package org.lotse.platform.persistence.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.PersistenceException;
import java.net.URL;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.persistence.commit.Journal;
import org.lotse.platform.persistence.database.DatabaseName;
import org.lotse.platform.persistence.database.Databases;
import org.lotse.platform.persistence.derby.OpenLimits;
import org.lotse.platform.persistence.installation.ConfiguredDatabases;
import org.lotse.platform.persistence.journal.Commit;
import org.lotse.platform.persistence.journal.CommitParticipant;
import org.lotse.platform.persistence.journal.EntityChange;
import org.lotse.platform.persistence.journal.EntityChange.Kind;
import org.lotse.platform.persistence.journal.RunningWrite;
import org.lotse.platform.testing.databases.OnEachDatabase;
import org.lotse.platform.testing.databases.TestDatabase;

@OnEachDatabase
class JournalTest {

    private static final TenantId SINGEN = new TenantId("08335075");
    private static final UUID ID = UUID.fromString("01936f5e-0000-7000-8000-000000000001");

    @TempDir
    Path directory;

    private final Journal journal = new Journal();
    private final Scribe scribe = new Scribe();
    private Databases databases;
    private PersistenceUnit unit;
    private UnitTransactions transactions;
    private JournalAccess access;

    @BeforeEach
    void open() {
        databases = ConfiguredDatabases.choose(directory, TestDatabase.environment(directory), OpenLimits.USUAL, 8);
        journal.add(scribe);
        unit = NotesUnit.on(databases, journal);
        transactions = new UnitTransactions(unit, () -> DatabaseName.of(SINGEN));
        access = new JournalAccess(databases, journal);
    }

    @AfterEach
    void close() {
        unit.close();
        databases.close();
    }

    @Test
    void whatWasChangedIsToldWithoutItsValues() {
        var other = UUID.randomUUID();
        transactions.write(() -> add(new Note(ID, "a")));
        transactions.write(() -> {
            add(new Note(other, "b"));
            find(ID).text = "c";
        });
        transactions.write(() -> transactions.manager().remove(find(ID)));

        assertThat(scribe.changes)
                .containsExactly(
                        List.of(new EntityChange(Kind.INSERTED, "Note", ID.toString(), List.of())),
                        List.of(
                                new EntityChange(Kind.UPDATED, "Note", ID.toString(), List.of("text", "version")),
                                new EntityChange(Kind.INSERTED, "Note", other.toString(), List.of())),
                        List.of(new EntityChange(Kind.DELETED, "Note", ID.toString(), List.of())));
    }

    @Test
    void severalFlushesAreOneChange() {
        transactions.write(() -> add(new Note(ID, "a")));
        transactions.write(() -> {
            find(ID).text = "b";
            transactions.manager().flush();
            find(ID).due = LocalDate.EPOCH;
        });

        assertThat(scribe.changes.getLast())
                .containsExactly(
                        new EntityChange(Kind.UPDATED, "Note", ID.toString(), List.of("due", "text", "version")));
    }

    @Test
    void statementThatChangesManyIsToldToo() {
        transactions.write(() -> add(new Note(ID, "a")));

        transactions.write(() -> {
            transactions.manager().createQuery("delete from Note n").executeUpdate();
        });

        assertThat(scribe.changes.getLast()).containsExactly(new EntityChange(Kind.MANY, "Note", "", List.of()));
    }

    @Test
    void writeThatChangesNothingLeavesNoTrace() {
        transactions.write(() -> add(new Note(ID, "a")));

        transactions.write(() -> find(ID).text = "a");

        assertThat(positions()).containsExactly(1L);
    }

    @Test
    void noteAloneIsKeptEvenIfTheWorkAsksTheDatabaseNothing() {
        transactions.write(() -> {
            journal.current().orElseThrow().notes(StringBuilder.class, StringBuilder::new);
        });

        assertThat(positions()).containsExactly(1L);
    }

    @Test
    void whatIsRolledBackWasNeverNoted() {
        assertThatThrownBy(() -> transactions.write(() -> {
                    add(new Note(ID, "a"));
                    transactions.manager().flush();
                    throw new IllegalArgumentException("no");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        transactions.write(() -> add(new Note(ID, "a")));

        assertThat(positions()).containsExactly(1L);
        assertThat(scribe.told).hasSize(1);
    }

    @Test
    void whatCannotBeNotedIsNotWritten() {
        scribe.failing = true;

        assertThatThrownBy(() -> transactions.write(() -> add(new Note(ID, "a"))))
                .isInstanceOf(PersistenceException.class);

        assertThat(transactions.<Boolean>read(() -> transactions.manager().find(Note.class, ID) == null))
                .isTrue();
        assertThat(scribe.told).isEmpty();
    }

    @Test
    void participantThatFailsAfterTheCommitUndoesNothing() {
        scribe.failingAfterwards = true;

        transactions.write(() -> add(new Note(ID, "a")));

        assertThat(positions()).containsExactly(1L);
    }

    @Test
    void afterTheCommitTheThreadIsFreeForAnotherWrite() {
        scribe.after = write -> {
            assertThat(journal.current()).isEmpty();
            scribe.after = nothing -> {};
            transactions.write(() -> add(new Note(UUID.randomUUID(), "afterwards")));
        };

        transactions.write(() -> add(new Note(ID, "a")));

        assertThat(positions()).containsExactly(1L, 2L);
    }

    @Test
    void parallelWritersWaitForEachOtherOnlyAtTheEndAndLeaveNoGap() {
        var first = UUID.randomUUID();
        var second = UUID.randomUUID();
        transactions.write(() -> {
            add(new Note(first, "first"));
            add(new Note(second, "second"));
        });

        var writers = IntStream.range(0, 4)
                .mapToObj(number -> CompletableFuture.runAsync(() -> {
                    for (var i = 0; i < 50; i++) {
                        var text = number + "/" + i;
                        transactions.write(() -> add(new Note(UUID.randomUUID(), text)));
                    }
                }))
                .toList();
        writers.forEach(CompletableFuture::join);

        assertThat(positions())
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 201).boxed().toList());
    }

    @Test
    void innerWriteOfAnotherUnitIsAWriteOfItsOwn() {
        var other = NotesUnit.named("letters", databases, journal);
        var letters = new UnitTransactions(other, () -> DatabaseName.of(SINGEN));
        try {
            transactions.write(() -> {
                add(new Note(ID, "outer"));
                letters.write(() -> letters.manager().persist(new Note(UUID.randomUUID(), "inner")));
                assertThat(journal.current().orElseThrow().unit()).isEqualTo("notes");
            });
        } finally {
            other.close();
        }

        assertThat(scribe.told).extracting(RunningWrite::unit).containsExactly("letters", "notes");
    }

    @Test
    void roomCanNoteWithoutAnybodysTransaction() {
        access.write(Optional.empty(), "scribe", write -> write.notes(StringBuilder.class, StringBuilder::new));

        assertThat(access.<List<Long>>call(Optional.empty(), Scribe::positions)).containsExactly(1L);
        assertThat(scribe.told).extracting(RunningWrite::tenant).containsExactly(Optional.empty());
    }

    private List<Long> positions() {
        return access.call(Optional.of(SINGEN), Scribe::positions);
    }

    private void add(Note note) {
        transactions.manager().persist(note);
    }

    private Note find(UUID id) {
        return transactions.manager().find(Note.class, id);
    }

    /** Writes down the place of every write that changed or noted something. */
    private static final class Scribe implements CommitParticipant {

        private final List<List<EntityChange>> changes = Collections.synchronizedList(new ArrayList<>());
        private final List<RunningWrite> told = Collections.synchronizedList(new ArrayList<>());
        private boolean failing;
        private boolean failingAfterwards;
        private Consumer<RunningWrite> after = write -> {};

        @Override
        public String tables() {
            return "scribe";
        }

        @Override
        public List<URL> migrations() {
            return List.of(Scribe.class.getResource("/db/scribe/V001__places.sql"));
        }

        @Override
        public void beforeCommit(Commit commit) throws SQLException {
            if (commit.write().changes().isEmpty()
                    && commit.write().noted(StringBuilder.class).isEmpty()) {
                return;
            }
            if (failing) {
                throw new SQLException("no");
            }
            changes.add(commit.write().changes());
            try (var insert = commit.connection().prepareStatement("INSERT INTO SCRIBE_PLACE VALUES (?)")) {
                insert.setLong(1, commit.position());
                insert.executeUpdate();
            }
        }

        @Override
        public void afterCommit(RunningWrite write) {
            if (failingAfterwards) {
                throw new IllegalStateException("no");
            }
            if (!write.changes().isEmpty() || write.noted(StringBuilder.class).isPresent()) {
                told.add(write);
                after.accept(write);
            }
        }

        static List<Long> positions(Connection connection) throws SQLException {
            var positions = new ArrayList<Long>();
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery("SELECT POSITION FROM SCRIBE_PLACE ORDER BY POSITION")) {
                while (rows.next()) {
                    positions.add(rows.getLong(1));
                }
            }
            return positions;
        }
    }
}
