package org.lotse.platform.events.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lotse.platform.api.access.AccessDenied;
import org.lotse.platform.api.access.Actor;
import org.lotse.platform.api.access.PlatformPermissions;
import org.lotse.platform.api.audit.Act;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.event.Event;
import org.lotse.platform.api.event.EventHandler;
import org.lotse.platform.api.event.EventType;
import org.lotse.platform.api.event.HandlerQueue;
import org.lotse.platform.api.event.Occurrence;
import org.lotse.platform.api.event.UndeliveredEvent;
import org.lotse.platform.api.module.ModuleId;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.events.outbox.OutboxParticipant;
import org.lotse.platform.testing.FakeAccess;
import org.lotse.platform.testing.FixedScope;
import org.lotse.platform.testing.RecordedActs;
import org.lotse.platform.testing.databases.OnEachDatabase;
import org.lotse.platform.testing.persistence.DatabaseJournal;

@OnEachDatabase
class DeliveryTest {

    private static final TenantId KONSTANZ = FixedScope.KONSTANZ;
    private static final ModuleId LOANS = new ModuleId("loans");
    private static final Pace PACE = new Pace(Duration.ofSeconds(5), Duration.ofHours(1), 3);

    @TempDir
    Path directory;

    private final FixedScope scope = new FixedScope();
    private final TickingClock clock = new TickingClock();
    private final Handlers handlers = new Handlers();
    private final Set<ModuleId> on = new HashSet<>(Set.of(LOANS));
    private final Map<String, Transactions> units = new HashMap<>();
    private final OutboxParticipant participant = new OutboxParticipant();
    private final FakeAccess access = new FakeAccess(PlatformPermissions.MANAGE_EVENTS);
    private final RecordedActs audit = new RecordedActs(scope);
    private final Ears ears = new Ears();
    private DatabaseJournal database;
    private Announcements announcements;
    private Drain drain;
    private OutboxPublisher publisher;
    private OutboxDesk desk;

    @BeforeEach
    void loansHearsOfCases() {
        database = new DatabaseJournal(directory);
        database.replace(participant);
        announcements = new Announcements(database.databases(), clock);
        var delivery = new Working();
        participant.attach(delivery);
        drain = new Drain(
                database.databases(),
                database.writes(),
                scope,
                handlers,
                (tenant, module) -> on.contains(module),
                units,
                PACE,
                clock);
        publisher = new OutboxPublisher(scope, database.writes(), clock);
        desk = new OutboxDesk(database.databases(), access, scope, audit, delivery);
        handlers.add(ears, Map.of("lotse.handler.module", "loans", "lotse.handler.name", "ears"));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void eventsComeInOrderInTheTenantsScopeAsTheModule() {
        publish(1, 2, 3);

        var rest = drain.run(KONSTANZ);

        assertThat(ears.heard).containsExactly(1, 2, 3);
        assertThat(ears.actors).containsOnly(new Actor.Module(LOANS));
        assertThat(rest).isEqualTo(new Drain.Rest(Optional.empty(), true));
    }

    @Test
    void whatWasRolledBackIsNeverDelivered() {
        assertThatThrownBy(() -> database.databases().write(Optional.of(KONSTANZ), "cases", write -> {
                    publisher.publish(new CaseHappened(1));
                    throw new IllegalArgumentException("no");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        publish(2);

        drain.run(KONSTANZ);

        assertThat(ears.heard).containsExactly(2);
    }

    @Test
    void publishingOutsideATransactionOrInThePlatformsIsRefused() {
        assertThatThrownBy(() -> publisher.publish(new CaseHappened(1))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> database.databases()
                        .write(Optional.empty(), "x", write -> publisher.publish(new CaseHappened(1))))
                .isInstanceOf(IllegalStateException.class);
        scope.in(FixedScope.SINGEN);
        assertThatThrownBy(() -> publish(1)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void failedEventHoldsBackTheLaterOnesUntilItIsTriedAgain() {
        ears.failing = 1;
        publish(1, 2);

        var rest = drain.run(KONSTANZ);

        assertThat(ears.heard).isEmpty();
        assertThat(rest.next()).contains(clock.instant().plusSeconds(5));
        ears.failing = 0;
        drain.run(KONSTANZ);
        assertThat(ears.heard).as("before its time").isEmpty();
        clock.forward(Duration.ofSeconds(5));
        drain.run(KONSTANZ);
        assertThat(ears.heard).containsExactly(1, 2);
    }

    @Test
    void handlerThatFailsHoldsBackNobodyElse() {
        var others = new Ears();
        handlers.add(others, Map.of("lotse.handler.module", "loans", "lotse.handler.name", "others"));
        ears.failing = 1;
        publish(1, 2);

        drain.run(KONSTANZ);

        assertThat(others.heard).containsExactly(1, 2);
    }

    @Test
    void eventThatFailsForGoodIsParkedWithItsReasonAndTheNextOneComes() {
        publishAndPark();

        assertThat(ears.heard).containsExactly(2);
        var queue = queue();
        assertThat(queue.events())
                .extracting(UndeliveredEvent::parked, UndeliveredEvent::attempts, UndeliveredEvent::reason)
                .containsExactly(tuple(true, 3, "IllegalStateException"));
        assertThat(queue.events().toString()).doesNotContain("Beispiel");
    }

    @Test
    void parkedEventIsTriedAgainWhenTheAdministratorSaysSo() {
        publishAndPark();
        ears.failing = 0;

        desk.retry("loans.ears", queue().events().getFirst().id());
        drain.run(KONSTANZ);

        assertThat(ears.heard).containsExactly(2, 1);
        assertThat(queue().events()).isEmpty();
        assertThat(audit.ofTenants()).extracting(Act::name).containsExactly("platform.event-retried");
    }

    @Test
    void eventToBeTriedAgainIsNotForgottenWhileItsModuleIsOff() {
        publishAndPark();
        clock.forward(Duration.ofMinutes(3));
        announcements.takeBack(KONSTANZ);
        on.remove(LOANS);

        desk.retry("loans.ears", queue().events().getFirst().id());
        var rest = drain.run(KONSTANZ);

        assertThat(rest.empty()).isFalse();
        assertThat(new Announcements(database.databases(), clock).left()).containsExactly(KONSTANZ);
        on.add(LOANS);
        ears.failing = 0;
        assertThat(drain.run(KONSTANZ).empty()).isTrue();
        assertThat(ears.heard).containsExactly(2, 1);
    }

    @Test
    void parkedEventThatIsDiscardedIsGone() {
        publishAndPark();
        var id = queue().events().getFirst().id();

        desk.discard("loans.ears", id);

        assertThat(queue().events()).isEmpty();
        assertThat(audit.ofTenants()).extracting(Act::name).containsExactly("platform.event-discarded");
        assertThatThrownBy(() -> desk.retry("loans.ears", id)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void nobodySeesOrDecidesWithoutThePermission() {
        access.denyAll();

        assertThatThrownBy(desk::queues).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> desk.retry("loans.ears", UUID.randomUUID())).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> desk.discard("loans.ears", UUID.randomUUID())).isInstanceOf(AccessDenied.class);
    }

    @Test
    void eventWaitsForAModuleThatIsOffAndForAHandlerThatIsGone() {
        publish(1);
        drain.run(KONSTANZ);
        on.remove(LOANS);
        publish(2);
        drain.run(KONSTANZ);
        handlers.remove(ears);
        on.add(LOANS);
        drain.run(KONSTANZ);
        assertThat(ears.heard).containsExactly(1);

        handlers.add(ears, Map.of("lotse.handler.module", "loans", "lotse.handler.name", "ears"));
        drain.run(KONSTANZ);

        assertThat(ears.heard).containsExactly(1, 2);
    }

    @Test
    void eventThatWaitedInVainExpiresAndIsCounted() {
        publish(1);
        drain.run(KONSTANZ);
        on.remove(LOANS);
        publish(2);
        clock.forward(Duration.ofDays(30));

        drain.run(KONSTANZ);
        on.add(LOANS);
        publish(3);
        drain.run(KONSTANZ);

        assertThat(ears.heard).containsExactly(1, 3);
        assertThat(queue().expired()).isEqualTo(1);
    }

    @Test
    void newHandlerHearsNothingOfThePast() {
        publish(1);
        var late = new Ears();
        handlers.add(late, Map.of("lotse.handler.module", "loans", "lotse.handler.name", "late"));
        publish(2);

        drain.run(KONSTANZ);

        assertThat(late.heard).containsExactly(2);
        assertThat(ears.heard).containsExactly(1, 2);
    }

    @Test
    void workInTheModulesOwnUnitAndTheMarkAreOneTransaction() {
        units.put("loans", new OwnUnit());
        ears.failing = 1;
        publish(1);

        drain.run(KONSTANZ);
        assertThat(queue().events()).extracting(UndeliveredEvent::attempts).containsExactly(1);
        ears.failing = 0;
        clock.forward(Duration.ofSeconds(5));
        drain.run(KONSTANZ);
        drain.run(KONSTANZ);

        assertThat(ears.heard).containsExactly(1);
    }

    @Test
    void announcementOutlivesTheProcessUntilTheOutboxWasFoundEmpty() {
        publish(1);

        assertThat(new Announcements(database.databases(), clock).left()).containsExactly(KONSTANZ);
        drain.run(KONSTANZ);
        assertThat(announcements.takeBack(KONSTANZ)).as("too early").isFalse();
        clock.forward(Duration.ofMinutes(3));
        assertThat(announcements.takeBack(KONSTANZ)).isTrue();
        assertThat(new Announcements(database.databases(), clock).left()).isEmpty();
    }

    @Test
    void newerOwnersComponentIsNoHindrance() {
        assertThat(new Payloads().read("{\"number\":7,\"addedLater\":true}", CaseHappened.class))
                .isEqualTo(new CaseHappened(7));
    }

    private void publishAndPark() {
        ears.failing = 1;
        publish(1, 2);
        for (var i = 0; i < 3; i++) {
            drain.run(KONSTANZ);
            clock.forward(Duration.ofHours(1));
        }
        drain.run(KONSTANZ);
    }

    private HandlerQueue queue() {
        return desk.queues().getFirst();
    }

    private void publish(int... numbers) {
        for (var number : numbers) {
            database.databases()
                    .write(Optional.of(KONSTANZ), "cases", write -> publisher.publish(new CaseHappened(number)));
        }
    }

    /** What happened, for the test. */
    @EventType("cases.case-happened")
    public record CaseHappened(int number) implements Event {}

    private final class Ears implements EventHandler<CaseHappened> {

        private final List<Integer> heard = new ArrayList<>();
        private final List<Actor> actors = new ArrayList<>();
        private int failing;

        @Override
        public Class<CaseHappened> hears() {
            return CaseHappened.class;
        }

        @Override
        public void handle(Occurrence<CaseHappened> occurrence) {
            if (occurrence.event().number() == failing) {
                throw new IllegalStateException("Rima Beispiel");
            }
            heard.add(occurrence.event().number());
            actors.add(scope.require().actor());
        }
    }

    private final class Working implements OutboxParticipant.Delivery {

        @Override
        public Map<String, String> handlers(TenantId tenant) {
            var working = new TreeMap<String, String>();
            handlers.all().stream()
                    .filter(handler -> on.contains(handler.getValue().module()))
                    .forEach(handler ->
                            working.put(handler.getKey(), handler.getValue().type()));
            return working;
        }

        @Override
        public void announce(TenantId tenant) {
            announcements.announce(tenant);
        }

        @Override
        public void wake(TenantId tenant) {
            // The test drains when it wants to.
        }
    }

    /** The unit of the module loans, without any entity. */
    private final class OwnUnit implements Transactions {

        @Override
        public <T> T write(Supplier<T> work) {
            var result = new ArrayList<T>();
            database.databases().write(Optional.of(KONSTANZ), "loans", write -> result.add(work.get()));
            return result.getFirst();
        }

        @Override
        public <T> T read(Supplier<T> work) {
            return work.get();
        }
    }

    private static final class TickingClock extends Clock {

        private Instant now = Instant.parse("2026-11-24T09:30:00Z");

        void forward(Duration time) {
            now = now.plus(time);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
