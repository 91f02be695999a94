package org.lotse.platform.events.outbox;

import static java.util.Objects.requireNonNull;

import java.net.URL;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.persistence.journal.Commit;
import org.lotse.platform.persistence.journal.CommitParticipant;
import org.lotse.platform.persistence.journal.RunningWrite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Puts what a transaction publishes into the outbox with it. An event that nobody in this tenant hears is not kept at all.
 * Depends on nothing, since every write depends on it; whoever delivers attaches itself.
 */
@Component(
        service = {CommitParticipant.class, OutboxParticipant.class},
        property = CommitParticipant.NAME + "=events")
public final class OutboxParticipant implements CommitParticipant {

    private static final long PER_TRANSACTION = 1_000_000;

    /** Who delivers. */
    public interface Delivery {

        /** The handlers that work for this tenant now: identity and type of event. */
        Map<String, String> handlers(TenantId tenant);

        /** Something is about to be committed for this tenant; must survive a crash. */
        void announce(TenantId tenant);

        /** Something was committed for this tenant. */
        void wake(TenantId tenant);
    }

    private volatile Delivery delivery = new Nobody();

    @Activate
    public OutboxParticipant() {}

    /** From now on, this one delivers. */
    public void attach(Delivery deliverer) {
        delivery = deliverer;
    }

    /** Nobody delivers any more. */
    public void detach() {
        delivery = new Nobody();
    }

    @Override
    public String tables() {
        return "events";
    }

    @Override
    public List<URL> migrations() {
        return List.of(requireNonNull(OutboxParticipant.class.getResource("/db/events/V001__outbox.sql")));
    }

    @Override
    public void beforeCommit(Commit commit) throws SQLException {
        var noted = commit.write().noted(Notes.class);
        var tenant = commit.write().tenant();
        if (noted.isEmpty() || tenant.isEmpty()) {
            return;
        }
        var first = commit.position() * PER_TRANSACTION;
        var outbox = new Outbox(commit.connection());
        for (var delivered : noted.get().delivered()) {
            delivered.markIn(outbox);
        }
        if (!noted.get().published().isEmpty()) {
            publish(outbox, first, tenant.get(), noted.get().published());
        }
    }

    @Override
    public void afterCommit(RunningWrite write) {
        if (write.noted(Notes.class)
                .filter(notes -> !notes.published().isEmpty())
                .isPresent()) {
            write.tenant().ifPresent(delivery::wake);
        }
    }

    private void publish(Outbox outbox, long first, TenantId tenant, List<Notes.Published> events) throws SQLException {
        var known = outbox.handlers().stream().collect(Collectors.toMap(HandlerState::handler, HandlerState::type));
        for (var handler : delivery.handlers(tenant).entrySet()) {
            if (known.putIfAbsent(handler.getKey(), handler.getValue()) == null) {
                outbox.meet(handler.getKey(), handler.getValue(), first - 1);
            }
        }
        var number = first;
        for (var event : events) {
            if (known.containsValue(event.type())) {
                outbox.add(new StoredEvent(
                        number, event.id(), event.type(), event.at(), event.at().plus(event.waits()), event.payload()));
                number++;
            }
        }
        if (number > first) {
            delivery.announce(tenant);
        }
    }

    /** Nothing can be published while nobody delivers: the publisher waits for the one who does. */
    private static final class Nobody implements Delivery {

        @Override
        public Map<String, String> handlers(TenantId tenant) {
            return Map.of();
        }

        @Override
        public void announce(TenantId tenant) {
            throw new IllegalStateException("Nobody delivers events: the room of events is stopping");
        }

        @Override
        public void wake(TenantId tenant) {
            // Found again by its announcement at the next start.
        }
    }
}
