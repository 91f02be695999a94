package org.lotse.itests.container;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.event.Event;
import org.lotse.platform.api.event.EventDeliveries;
import org.lotse.platform.api.event.EventHandler;
import org.lotse.platform.api.event.EventPublisher;
import org.lotse.platform.api.event.EventType;
import org.lotse.platform.api.event.HandlerQueue;
import org.lotse.platform.api.event.Occurrence;
import org.lotse.platform.api.module.ModuleDescriptor;
import org.lotse.platform.api.module.ModuleId;
import org.lotse.platform.api.tenant.TenantId;
import org.osgi.framework.ServiceRegistration;

/**
 * A module of this bundle's own that hears of letters, and can be made to stumble over some. Letters are published in
 * transactions of another module's unit. On in one town while this is open.
 */
final class Letters implements AutoCloseable {

    static final ModuleId ID = new ModuleId("letters");

    /** The identity of the handler that hears {@link Sent}. */
    static final String READER = "letters.reader";

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final TenantId town;
    private final BlockingQueue<Integer> heard = new LinkedBlockingQueue<>();
    private final Set<Integer> stumbling = ConcurrentHashMap.newKeySet();
    private final List<ServiceRegistration<?>> registrations = new ArrayList<>();

    /** Something that can wait for a month. */
    @EventType("letters.sent")
    record Sent(int number) implements Event {}

    /** Something that is not worth waiting for at all. */
    @EventType(value = "letters.called", waitsDays = 0)
    record Called(int number) implements Event {}

    Letters(TenantId town) {
        this.town = town;
        Product.switchOn(town, Product.CASES);
        registrations.add(Product.context().registerService(ModuleDescriptor.class, () -> ID, null));
        hear("reader", Sent.class, Sent::number);
        hear("listener", Called.class, Called::number);
        on();
    }

    void on() {
        Product.switchOn(town, ID);
    }

    void off() {
        Product.switchOff(town, ID);
    }

    /** From now on it fails on this letter. */
    void stumbleOver(int number) {
        stumbling.add(number);
    }

    void stumbleNoMore() {
        stumbling.clear();
    }

    /** One transaction of the module {@code cases} in which these are published, and something more happens. */
    void publish(Runnable more, Event... events) {
        var transactions = Product.service(Transactions.class, "(lotse.unit=cases)");
        Product.as(
                Product.OPERATOR,
                town,
                () -> transactions.write(() -> {
                    List.of(events).forEach(Product.service(EventPublisher.class)::publish);
                    more.run();
                }));
    }

    void publish(Event... events) {
        publish(() -> {}, events);
    }

    /** The next letters that are heard, as many as are named. */
    List<Integer> next(int count) throws InterruptedException {
        var numbers = new ArrayList<Integer>();
        while (numbers.size() < count) {
            var number = heard.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            if (number == null) {
                throw new AssertionError("Heard only " + numbers + ", then nothing more: " + queues());
            }
            numbers.add(number);
        }
        return numbers;
    }

    /** Whether nothing is heard for a moment. */
    boolean silent() {
        try {
            return heard.poll(300, TimeUnit.MILLISECONDS) == null;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    /** How things stand for this handler, as soon as they stand like that. */
    HandlerQueue queue(String handler, Predicate<HandlerQueue> when) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            var queue = queues().stream()
                    .filter(one -> one.handler().equals(handler))
                    .filter(when)
                    .findFirst();
            if (queue.isPresent()) {
                return queue.get();
            }
            Thread.onSpinWait();
        }
        throw new AssertionError("It never came to that: " + queues());
    }

    private List<HandlerQueue> queues() {
        return Product.as(
                Product.OPERATOR,
                town,
                () -> Product.service(EventDeliveries.class).queues());
    }

    @Override
    public void close() {
        off();
        registrations.forEach(ServiceRegistration::unregister);
    }

    private <E extends Event> void hear(String name, Class<E> type, Numbered<E> numbered) {
        var handler = new EventHandler<E>() {
            @Override
            public Class<E> hears() {
                return type;
            }

            @Override
            public void handle(Occurrence<E> occurrence) {
                var number = numbered.of(occurrence.event());
                if (stumbling.contains(number)) {
                    throw new IllegalStateException("On purpose, over the letter " + number);
                }
                heard.add(number);
            }
        };
        var declared = new Hashtable<>(Map.of("lotse.handler.module", ID.value(), "lotse.handler.name", name));
        registrations.add(Product.context().registerService(EventHandler.class, handler, declared));
    }

    @FunctionalInterface
    private interface Numbered<E> {
        int of(E event);
    }
}
