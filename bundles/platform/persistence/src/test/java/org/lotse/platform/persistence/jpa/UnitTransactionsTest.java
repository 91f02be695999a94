package org.lotse.platform.persistence.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.PersistenceException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lotse.platform.api.access.NoScope;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.Interruptions;
import org.lotse.platform.persistence.database.DatabaseName;
import org.lotse.platform.persistence.database.Databases;
import org.lotse.platform.persistence.derby.OpenLimits;
import org.lotse.platform.persistence.installation.ConfiguredDatabases;
import org.lotse.platform.testing.databases.OnEachDatabase;
import org.lotse.platform.testing.databases.TestDatabase;

@OnEachDatabase
class UnitTransactionsTest {

    private static final DatabaseName SINGEN = new DatabaseName("08335075");
    private static final DatabaseName AACH = new DatabaseName("08335001");
    private static final UUID ID = UUID.fromString("01936f5e-0000-7000-8000-000000000001");

    @TempDir
    Path directory;

    private Databases real;
    private CountingDatabases databases;
    private PersistenceUnit unit;
    private UnitTransactions transactions;
    private Optional<DatabaseName> current = Optional.of(SINGEN);

    @BeforeEach
    void open() {
        real = ConfiguredDatabases.choose(directory, TestDatabase.environment(directory), OpenLimits.USUAL, 8);
        databases = new CountingDatabases(real);
        unit = NotesUnit.on(databases);
        transactions = new UnitTransactions(unit, () -> current.orElseThrow(NoScope::new));
    }

    @AfterEach
    void close() throws Exception {
        unit.close();
        assertThat(databases.notReturned())
                .as("connections that were not given back")
                .isZero();
        real.close();
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        var answered = UUID.randomUUID();
        transactions.write(() -> {
            var note = new Note(ID, "Ärger im Büro");
            note.answerTo = answered;
            add(note);
        });

        var found = transactions.read(() -> find(ID).orElseThrow());

        assertThat(found.text).isEqualTo("Ärger im Büro");
        assertThat(found.answerTo).isEqualTo(answered);
        assertThat(found.writtenAt).isEqualTo("2026-11-23T08:15:30.123456Z");
        assertThat(found.due).isNull();
    }

    @Test
    void interruptionWaitsForTheEndOfTheTransaction() {
        transactions.write(() -> {
            Interruptions.interrupt(Thread.currentThread());
            add(new Note(ID, "trotzdem"));
            transactions.manager().flush();
            assertThat(transactions.read(() -> find(ID))).isPresent();
            assertThat(Thread.currentThread().isInterrupted())
                    .as("interrupted inside")
                    .isFalse();
        });

        assertThat(Thread.interrupted()).as("interrupted after it").isTrue();
        assertThat(transactions.read(() -> find(ID))).isPresent();
    }

    @Test
    void threadThatWasInterruptedBeforeStillReadsAndStaysInterrupted() {
        transactions.write(() -> add(new Note(ID, "da")));
        Interruptions.interrupt(Thread.currentThread());

        var found = transactions.read(() -> {
            assertThat(Thread.currentThread().isInterrupted())
                    .as("interrupted inside")
                    .isFalse();
            return find(ID);
        });

        assertThat(Thread.interrupted()).as("interrupted after it").isTrue();
        assertThat(found).isPresent();
    }

    @Test
    void anIdentityCanBeAskedForAndOrderedBy() {
        transactions.write(() -> add(new Note(ID, "a")));

        var ids = transactions.read(() -> transactions
                .manager()
                .createQuery("select n.id from Note n where n.id <= :id and n.id in :ids order by n.id", UUID.class)
                .setParameter("id", ID)
                .setParameter("ids", List.of(ID))
                .getResultList());

        assertThat(ids).containsExactly(ID);
    }

    @Test
    void eachTenantHasItsOwnDatabase() {
        transactions.write(() -> add(new Note(ID, "Singen")));

        current = Optional.of(AACH);
        assertThat(texts()).isEmpty();
        transactions.write(() -> add(new Note(ID, "Aach")));

        assertThat(texts()).containsExactly("Aach");
        current = Optional.of(SINGEN);
        assertThat(texts()).containsExactly("Singen");
    }

    @Test
    void twoTenantsWorkAtTheSameTimeAndNeverMeet() {
        var homes = new ThreadLocal<DatabaseName>();
        var parallel = new UnitTransactions(unit, homes::get);

        var threads = List.of(SINGEN, AACH, SINGEN, AACH).stream()
                .map(database -> CompletableFuture.runAsync(() -> {
                    homes.set(database);
                    for (var i = 0; i < 50; i++) {
                        var id = UUID.randomUUID();
                        parallel.write(() -> parallel.manager()
                                .persist(new Note(
                                        id, database + " " + id.toString().substring(0, 8))));
                    }
                }))
                .toList();
        threads.forEach(CompletableFuture::join);

        assertThat(texts()).hasSize(100).allMatch(text -> text.startsWith("08335075"));
        current = Optional.of(AACH);
        assertThat(texts()).hasSize(100).allMatch(text -> text.startsWith("08335001"));
    }

    @Test
    void withoutATenantNothingIsOpened() {
        current = Optional.empty();

        assertThatThrownBy(this::texts).isInstanceOf(NoScope.class);

        assertThat(databases.lent()).isZero();
    }

    @Test
    void theFactoryItselfLeadsToNoDatabase() {
        transactions.write(() -> add(new Note(ID, "a")));

        assertThatThrownBy(() -> transactions.read(() -> {
                    try (var stray =
                            transactions.manager().getEntityManagerFactory().createEntityManager()) {
                        return stray.find(Note.class, ID);
                    }
                }))
                .hasMessageContaining("leads to no database");
    }

    @Test
    void theExceptionOfTheWorkPassesUnchangedAndNothingIsWritten() {
        var thrown = new IllegalArgumentException("no");

        assertThatThrownBy(() -> transactions.write(() -> {
                    add(new Note(ID, "a"));
                    transactions.manager().flush();
                    throw thrown;
                }))
                .isSameAs(thrown);

        assertThat(texts()).isEmpty();
    }

    @Test
    void aRollbackThatFailsIsToldBesideTheFailureThatLedToIt() {
        var thrown = new IllegalArgumentException("no");

        assertThatThrownBy(() -> transactions.write(() -> {
                    add(new Note(ID, "a"));
                    transactions.manager().flush();
                    loseConnection();
                    throw thrown;
                }))
                .isSameAs(thrown)
                .satisfies(failure -> assertThat(failure.getSuppressed()).isNotEmpty());

        assertThat(texts()).isEmpty();
    }

    @Test
    void anErrorOfTheWorkRollsBackToo() {
        assertThatThrownBy(() -> transactions.write(() -> {
                    add(new Note(ID, "a"));
                    throw new AssertionError("bug");
                }))
                .isInstanceOf(AssertionError.class);

        assertThat(texts()).isEmpty();
    }

    @Test
    void changesMadeWhileReadingAreDropped() {
        transactions.write(() -> add(new Note(ID, "before")));

        transactions.read(() -> {
            find(ID).orElseThrow().text = "after";
            transactions.manager().flush();
            return true;
        });

        assertThat(texts()).containsExactly("before");
    }

    @Test
    void aCallInsideACallJoins() {
        transactions.write(() -> {
            add(new Note(ID, "a"));
            transactions.write(() -> find(ID).orElseThrow().text = "b");
            assertThat(transactions.<String>read(() -> find(ID).orElseThrow().text))
                    .isEqualTo("b");
        });

        assertThat(texts()).containsExactly("b");
    }

    @Test
    void aWriteInsideAReadIsRefusedBecauseItWouldBeLost() {
        assertThatThrownBy(() -> transactions.read(() -> {
                    transactions.write(() -> add(new Note(ID, "a")));
                    return true;
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("write inside a read");
    }

    @Test
    void aJoinedCallThatFailedCannotBeCommittedByHalf() {
        assertThatThrownBy(() -> transactions.write(() -> {
                    add(new Note(ID, "a"));
                    try {
                        transactions.write(() -> {
                            throw new IllegalArgumentException("no");
                        });
                    } catch (IllegalArgumentException swallowed) {
                        add(new Note(UUID.randomUUID(), "b"));
                    }
                }))
                .isInstanceOf(PersistenceException.class);

        assertThat(texts()).isEmpty();
    }

    @Test
    void theTenantMustNotChangeInsideACall() {
        assertThatThrownBy(() -> transactions.write(() -> {
                    add(new Note(ID, "a"));
                    current = Optional.of(AACH);
                    texts();
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("tenant changed");

        assertThat(texts()).isEmpty();
    }

    @Test
    void theSecondOfTwoWritersIsToldWhenItCommits() {
        transactions.write(() -> add(new Note(ID, "a")));

        assertThatThrownBy(() -> transactions.write(() -> {
                    var mine = find(ID).orElseThrow();
                    elsewhere(() -> transactions.write(() -> find(ID).orElseThrow().text = "theirs"));
                    mine.text = "mine";
                }))
                .isInstanceOf(ConcurrentChange.class);

        assertThat(texts()).containsExactly("theirs");
    }

    @Test
    void theSecondOfTwoWritersIsToldWhenItFlushes() {
        transactions.write(() -> add(new Note(ID, "a")));

        assertThatThrownBy(() -> transactions.write(() -> {
                    find(ID).orElseThrow().text = "mine";
                    elsewhere(() ->
                            transactions.write(() -> transactions.manager().remove(find(ID).orElseThrow())));
                    transactions.manager().flush();
                }))
                .isInstanceOf(ConcurrentChange.class);
    }

    @Test
    void aBrokenRuleOfTheDatabaseIsNoConflict() {
        transactions.write(() -> add(new Note(ID, "a")));

        assertThatThrownBy(() -> transactions.write(() -> add(new Note(UUID.randomUUID(), "a"))))
                .isInstanceOf(PersistenceException.class);
    }

    @Test
    void aValueThatDoesNotFitIsNotRepeatedInTheException() {
        var secret = "Beispielperson, wohnhaft in der Beispielstraße 12";

        assertThatThrownBy(() -> transactions.write(() -> add(new Note(ID, secret))))
                .isInstanceOf(PersistenceException.class)
                .hasMessageContaining("22001")
                .hasNoCause()
                .message()
                .doesNotContain("Beispielperson");
    }

    @Test
    void outsideACallThereIsNoEntityManager() {
        assertThatThrownBy(() -> transactions.manager()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aClosedUnitRefuses() {
        transactions.write(() -> add(new Note(ID, "a")));

        unit.close();

        assertThatThrownBy(this::texts)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("closed");
    }

    @Test
    void closingWaitsForWorkThatIsGoingOn() {
        var closing = new CompletableFuture<Void>();

        transactions.write(() -> {
            add(new Note(ID, "a"));
            var thread = new Thread(() -> {
                unit.close();
                closing.complete(null);
            });
            thread.start();
            while (thread.getState() != Thread.State.TIMED_WAITING) {
                Thread.onSpinWait();
            }
        });
        closing.join();

        unit = NotesUnit.on(databases);
        transactions = new UnitTransactions(unit, () -> SINGEN);
        assertThat(texts()).containsExactly("a");
    }

    private void add(Note note) {
        transactions.manager().persist(note);
    }

    private void loseConnection() {
        try {
            var connection = transactions.manager().unwrap(Connection.class);
            connection.rollback();
            connection.close();
        } catch (SQLException cannot) {
            throw new AssertionError(cannot);
        }
    }

    private Optional<Note> find(UUID id) {
        return Optional.ofNullable(transactions.manager().find(Note.class, id));
    }

    private List<String> texts() {
        return transactions.read(() -> transactions
                .manager()
                .createQuery("select n.text from Note n order by n.text", String.class)
                .getResultList());
    }

    private static void elsewhere(Runnable work) {
        CompletableFuture.runAsync(work).join();
    }
}
