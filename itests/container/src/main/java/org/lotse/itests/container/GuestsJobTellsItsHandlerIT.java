package org.lotse.itests.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Hashtable;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lotse.platform.api.access.Actor;
import org.lotse.platform.api.access.RoleId;
import org.lotse.platform.api.event.Event;
import org.lotse.platform.api.event.EventDeliveries;
import org.lotse.platform.api.event.EventHandler;
import org.lotse.platform.api.event.HandlerQueue;
import org.lotse.platform.api.event.Occurrence;
import org.lotse.platform.api.job.JobId;
import org.lotse.platform.api.job.JobOutcome;
import org.lotse.platform.api.job.Jobs;
import org.lotse.platform.api.module.ModuleDescriptor;
import org.lotse.platform.api.module.ModuleId;
import org.lotse.platform.api.tenant.TenantId;
import org.osgi.framework.ServiceRegistration;

/**
 * The lending desk of {@code examples/}, by its names only: its job tells of what is overdue, its own handler notes that it
 * was told, and a neighbour of this bundle listens.
 */
@Timeout(120)
class GuestsJobTellsItsHandlerIT {

    private static final ModuleId NEIGHBOUR = new ModuleId("neighbour");
    private static final String NOTES = "lending.notes-reminders";
    private static final JobId OVERDUE = new JobId("lending.overdue");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final TenantId town = Product.municipalities().get(16);
    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private Guest lending;
    private Actor.Person lender;
    private ServiceRegistration<ModuleDescriptor> neighbour;
    private ServiceRegistration<?> ear;

    @BeforeEach
    void guestIsInstalledAndANeighbourListens() {
        lending = Guest.install();
        neighbour = Product.context().registerService(ModuleDescriptor.class, () -> NEIGHBOUR, null);
        Product.switchOn(town, Guest.LENDING);
        Product.switchOn(town, NEIGHBOUR);
        lender = Product.memberOf(new RoleId("lending.lender"), town);
        listen(lending.load("api.event.LoanOverdue").asSubclass(Event.class));
    }

    @AfterEach
    void uninstall() {
        ear.unregister();
        Product.switchOff(town, NEIGHBOUR);
        neighbour.unregister();
        lending.close();
    }

    @Test
    void whatIsOverdueIsToldOnceAndTheRunsAreOnRecord() throws Exception {
        lend("Beamer", Product.today().minusDays(1));
        lend("Bohrmaschine", Product.today().plusDays(30));

        run();

        assertThat(heard.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                .contains(Product.today().minusDays(1).toString());
        notes();

        run();

        assertThat(heard.poll(300, TimeUnit.MILLISECONDS))
                .as("told again although it was noted")
                .isNull();
    }

    @Test
    void whatTheJobToldWhileTheNeighbourWasOffIsHeardLater() throws Exception {
        lend("Kindersitz", Product.today().minusDays(1));
        run();
        assertThat(heard.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isNotNull();
        Product.switchOff(town, NEIGHBOUR);
        lend("Zelt", Product.today().minusDays(2));

        run();

        notes();
        assertThat(heard.poll(300, TimeUnit.MILLISECONDS)).isNull();
        Product.switchOn(town, NEIGHBOUR);
        assertThat(heard.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                .contains(Product.today().minusDays(2).toString());
    }

    private void lend(String thing, LocalDate dueOn) throws ReflectiveOperationException {
        var type = lending.load("ItemData");
        var kind = lending.load("ItemKind").getEnumConstants()[1];
        var data = type.getConstructors()[0].newInstance(thing, kind, "Nadia Nachbarin", dueOn, null);
        var add = lending.load("Items").getMethod("add", type);
        var items = Product.service(Guest.ITEMS);
        Product.as(lender, town, () -> {
            try {
                return add.invoke(items, data);
            } catch (ReflectiveOperationException failed) {
                throw new AssertionError(failed);
            }
        });
    }

    /** Asks for a run, and waits until it is on record that it ended well. */
    private void run() {
        var before = done();
        Product.as(Product.OPERATOR, town, () -> Product.service(Jobs.class).runNow(OVERDUE));
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (done() == before) {
            assertThat(System.nanoTime()).as("no run ended well").isLessThan(end);
            Thread.onSpinWait();
        }
    }

    private long done() {
        return Product.as(
                Product.OPERATOR,
                town,
                () -> Product.service(Jobs.class).history(OVERDUE).stream()
                        .filter(report -> report.outcome() == JobOutcome.DONE)
                        .filter(report -> report.ended().isPresent())
                        .count());
    }

    /** How it stands for the guest's own handler, once it is installed and nothing waits for it. */
    private HandlerQueue notes() {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            var queue =
                    Product.as(
                                    Product.OPERATOR,
                                    town,
                                    () -> Product.service(EventDeliveries.class).queues())
                            .stream()
                            .filter(one -> one.handler().equals(NOTES))
                            .filter(one -> one.callable() && one.events().isEmpty())
                            .findFirst();
            if (queue.isPresent()) {
                return queue.get();
            }
            Thread.onSpinWait();
        }
        throw new AssertionError("The guest's handler was not through with its events");
    }

    private <E extends Event> void listen(Class<E> type) {
        var handler = new EventHandler<E>() {
            @Override
            public Class<E> hears() {
                return type;
            }

            @Override
            public void handle(Occurrence<E> occurrence) {
                heard.add(occurrence.event().toString());
            }
        };
        var declared = new Hashtable<>(Map.of("lotse.handler.module", NEIGHBOUR.value(), "lotse.handler.name", "ear"));
        ear = Product.context().registerService(EventHandler.class, handler, declared);
    }
}
