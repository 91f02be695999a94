package org.lotse.platform.persistence.derby;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lotse.platform.persistence.database.Database;
import org.lotse.platform.persistence.database.DatabaseName;
import org.lotse.platform.persistence.database.DatabaseRefused;
import org.lotse.platform.persistence.database.Lease;
import org.lotse.platform.persistence.operation.DatabaseState;

@Timeout(20)
class LeasedDatabasesTest {

    private static final DatabaseName A = new DatabaseName("08335001");
    private static final DatabaseName B = new DatabaseName("08335002");
    private static final DatabaseName C = new DatabaseName("08335003");
    private static final Duration IDLE = Duration.ofMinutes(10);

    private final Set<DatabaseName> open = ConcurrentHashMap.newKeySet();
    private final List<String> events = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger mostOpen = new AtomicInteger();
    private Instant now = Instant.parse("2026-11-24T09:00:00Z");
    private Optional<String> refusal = Optional.empty();
    private Runnable whileOpening = () -> {};
    private LeasedDatabases leased = leased(2, Duration.ofMillis(50));

    @AfterEach
    void close() {
        leased.close();
        assertThat(open).isEmpty();
    }

    @Test
    void whatWasUsedLongestAgoIsClosedToMakeRoom() {
        use(A);
        use(B);
        use(A);

        use(C);

        assertThat(open).containsExactlyInAnyOrder(A, C);
    }

    @Test
    void whatIsInUseIsNeverClosed() {
        var inUse = leased.lease(A);
        later(Duration.ofHours(1));
        use(B);
        use(C);
        leased.closeIdle();

        assertThat(open).contains(A);
        inUse.close();
    }

    @Test
    void oneTooManyIsRefusedWithTheCureAndNobodyElseIsHarmed() {
        var first = leased.lease(A);
        var second = leased.lease(B);

        assertThatThrownBy(() -> leased.lease(C))
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining("All 2 databases")
                .hasMessageContaining("open.most");

        assertThat(open).containsExactlyInAnyOrder(A, B);
        second.close();
        use(C);
        first.close();
    }

    @Test
    void whoWaitsGetsThePlaceThatBecomesFree() throws Exception {
        leased = leased(1, Duration.ofMinutes(1));
        var first = leased.lease(A);
        var waiting = CompletableFuture.runAsync(() -> use(B));

        assertThat(waiting).isNotDone();
        first.close();

        waiting.get();
        assertThat(open).containsExactly(B);
    }

    @Test
    void thePlatformAlwaysHasAPlaceAndIsNeverClosed() {
        var first = leased.lease(A);
        var second = leased.lease(B);

        use(DatabaseName.PLATFORM);
        later(Duration.ofDays(1));
        leased.closeIdle();

        assertThat(open).contains(DatabaseName.PLATFORM);
        first.close();
        second.close();
    }

    @Test
    void oneThatIsIdleForLongIsClosedAndOpenedAgainWhenNeeded() {
        use(A);
        later(IDLE.minusSeconds(1));
        use(B);
        later(Duration.ofSeconds(1));

        leased.closeIdle();

        assertThat(open).containsExactly(B);
        use(A);
        assertThat(events).containsExactly("open 08335001", "open 08335002", "close 08335001", "open 08335001");
    }

    @Test
    void twoThatHoldEachOthersDatabaseAreToldInsteadOfWaitingForEver() {
        leased = leased(1, Duration.ofMillis(50));
        var held = leased.lease(A);

        assertThatThrownBy(() -> leased.lease(B)).isInstanceOf(DatabaseRefused.class);
        held.close();
    }

    @Test
    void aThreadThatHoldsADatabaseHasItAgainAtOnceEvenWhileAnotherWantsItAlone() throws Exception {
        leased = leased(1, Duration.ofMinutes(1));
        var held = leased.lease(A);
        var alone = new Thread(() -> leased.alone(A, () -> events.add("alone")));
        alone.start();
        while (alone.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }

        use(A);
        assertThat(events).doesNotContain("alone");
        held.close();

        alone.join();
        use(A);
        assertThat(events).containsExactly("open 08335001", "close 08335001", "alone", "open 08335001");
    }

    @Test
    void whoCannotBeAloneIsToldAndLeavesTheDatabaseToItsUsers() throws Exception {
        try (var held = leased.lease(A)) {
            assertThatThrownBy(() -> elsewhere(() -> leased.alone(A, () -> events.add("alone"))))
                    .hasRootCauseInstanceOf(DatabaseRefused.class)
                    .hasMessageContaining("in use");
            elsewhere(() -> use(A));
        }
        assertThat(events).doesNotContain("alone");
    }

    @Test
    void aDatabaseThatCannotBeOpenedIsTriedAgainByTheNextAndTakesNobodysPlace() {
        leased = leased(1, Duration.ofMillis(50));
        refusal = Optional.of("damaged");
        assertThatThrownBy(() -> leased.lease(A)).hasMessage("damaged");
        assertThat(leased.views().get(A).state()).isEqualTo(DatabaseState.State.REFUSED);
        assertThat(leased.views().get(A).problem()).contains("damaged");

        refusal = Optional.empty();
        use(B);
        use(A);

        assertThat(leased.views().get(A).state()).isEqualTo(DatabaseState.State.OPEN);
        assertThat(leased.views().get(A).problem()).isEmpty();
    }

    @Test
    void oneInDoubtIsOpenedAnewForTheNext() {
        try (var held = leased.lease(A)) {
            leased.doubt(A, "a page is damaged");
            assertThat(open).contains(A);
        }

        assertThat(open).isEmpty();
        use(A);
        assertThat(leased.views().get(A).problem()).contains("a page is damaged");
    }

    @Test
    void afterTheEndNothingIsLent() {
        leased.close();

        assertThatThrownBy(() -> leased.lease(A))
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining("stopping");
    }

    @Test
    void oneThatIsStillBeingOpenedAtTheEndHoldsNobodyUp() {
        var begun = new CountDownLatch(1);
        var release = new CountDownLatch(1);
        whileOpening = () -> {
            begun.countDown();
            awaited(release);
        };
        var opening = CompletableFuture.runAsync(() -> leased.lease(A));
        awaited(begun);

        leased.close();

        assertThat(events).isEmpty();
        release.countDown();
        assertThatThrownBy(opening::join).hasCauseInstanceOf(DatabaseRefused.class);
    }

    @Test
    void whoeverComesWhileItIsOpenedWaitsAsLongAsWhoeverOpensIt() {
        leased = leased(1, Duration.ZERO);
        var begun = new CountDownLatch(1);
        var release = new CountDownLatch(1);
        whileOpening = () -> {
            begun.countDown();
            awaited(release);
        };
        var opening = CompletableFuture.runAsync(() -> use(A));
        awaited(begun);
        var second = new CompletableFuture<Boolean>();
        var waiting = Thread.ofPlatform().start(() -> {
            try {
                use(A);
                second.complete(true);
            } catch (DatabaseRefused tooEarly) {
                second.completeExceptionally(tooEarly);
            }
        });
        while (waiting.getState() != Thread.State.TIMED_WAITING && waiting.isAlive()) {
            Thread.onSpinWait();
        }
        release.countDown();

        opening.join();
        assertThat(second.join()).isTrue();
    }

    @Test
    void manyThreadsEachInNeedOfAnotherTenantNeverHaveMoreOpenThanAllowed() {
        leased = leased(3, Duration.ofSeconds(15));
        var names = IntStream.range(0, 12)
                .mapToObj(i -> new DatabaseName("0833" + i))
                .toList();
        try (var threads = Executors.newFixedThreadPool(12)) {
            var work = IntStream.range(0, 12)
                    .mapToObj(seed -> CompletableFuture.runAsync(
                            () -> new Random(seed).ints(200, 0, names.size()).forEach(i -> use(names.get(i))), threads))
                    .toList();
            work.forEach(CompletableFuture::join);
        }

        assertThat(mostOpen).hasValue(3);
    }

    private void use(DatabaseName name) {
        try (Lease lease = leased.lease(name)) {
            assertThat(lease.database().name()).isEqualTo(name);
            assertThat(open).contains(name);
        }
        later(Duration.ofMillis(1));
    }

    private synchronized void later(Duration duration) {
        now = now.plus(duration);
    }

    private synchronized Instant now() {
        return now;
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void elsewhere(Runnable work) {
        CompletableFuture.runAsync(work).join();
    }

    private LeasedDatabases leased(int most, Duration patience) {
        return new LeasedDatabases(new OpenLimits(most, IDLE, patience), this::now, Remembered::new);
    }

    /** Opens nothing, but remembers. */
    private final class Remembered implements LeasedDatabases.Closable {

        private final DatabaseName name;

        Remembered(DatabaseName name) {
            this.name = name;
        }

        @Override
        public Database open() {
            refusal.ifPresent(reason -> {
                throw new DatabaseRefused(reason);
            });
            whileOpening.run();
            assertThat(open.add(name)).as("opened by one thread at a time").isTrue();
            mostOpen.accumulateAndGet(open.size(), Math::max);
            events.add("open " + name);
            return new Database(name, new EmbeddedDataSource(), new ReentrantLock());
        }

        @Override
        public void close() {
            if (open.remove(name)) {
                events.add("close " + name);
            }
        }
    }
}
