package org.lotse.platform.events.delivery;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.access.PlatformPermissions;
import org.lotse.platform.api.audit.Act;
import org.lotse.platform.api.audit.AuditTrail;
import org.lotse.platform.api.event.EventDeliveries;
import org.lotse.platform.api.event.HandlerQueue;
import org.lotse.platform.api.event.UndeliveredEvent;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.events.outbox.HandlerState;
import org.lotse.platform.events.outbox.Outbox;
import org.lotse.platform.events.outbox.OutboxParticipant;
import org.lotse.platform.events.outbox.Parked;
import org.lotse.platform.persistence.journal.JournalDatabases;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lets an administrator see and decide about what is stuck in the outbox. */
@Component(service = EventDeliveries.class)
public final class OutboxDesk implements EventDeliveries {

    private static final int SHOWN = 100;

    private final JournalDatabases databases;
    private final Access access;
    private final CurrentScope scope;
    private final AuditTrail audit;
    private final OutboxParticipant.Delivery delivery;

    @Activate
    public OutboxDesk(
            @Reference JournalDatabases databases,
            @Reference Access access,
            @Reference CurrentScope scope,
            @Reference AuditTrail audit,
            @Reference Dispatcher dispatcher) {
        this(databases, access, scope, audit, (OutboxParticipant.Delivery) dispatcher);
    }

    /** The same without a framework. */
    OutboxDesk(
            JournalDatabases databases,
            Access access,
            CurrentScope scope,
            AuditTrail audit,
            OutboxParticipant.Delivery delivery) {
        this.databases = databases;
        this.access = access;
        this.scope = scope;
        this.audit = audit;
        this.delivery = delivery;
    }

    @Override
    public List<HandlerQueue> queues() {
        var tenant = admitted();
        Predicate<String> callable = delivery.handlers(tenant)::containsKey;
        return databases.call(Optional.of(tenant), connection -> {
            var outbox = new Outbox(connection);
            var queues = new ArrayList<HandlerQueue>();
            for (var state : outbox.handlers()) {
                queues.add(queue(outbox, state, callable.test(state.handler())));
            }
            return queues;
        });
    }

    @Override
    public void retry(String handler, UUID event) {
        var tenant = admitted();
        delivery.announce(tenant);
        decide(tenant, handler, event, (outbox, parked) -> outbox.again(handler, parked.number()));
        record("platform.event-retried", handler, event);
        delivery.wake(tenant);
    }

    @Override
    public void discard(String handler, UUID event) {
        var tenant = admitted();
        decide(tenant, handler, event, (outbox, parked) -> outbox.unpark(handler, parked.number()));
        record("platform.event-discarded", handler, event);
        delivery.wake(tenant);
    }

    private TenantId admitted() {
        access.require(PlatformPermissions.MANAGE_EVENTS);
        return scope.require().tenant();
    }

    private void record(String act, String handler, UUID event) {
        audit.record(Act.of(act, "event", event.toString()).with("handler", handler));
    }

    private void decide(TenantId tenant, String handler, UUID event, Decision decision) {
        databases.call(Optional.of(tenant), connection -> {
            var outbox = new Outbox(connection);
            for (var parked : outbox.parked()) {
                if (parked.handler().equals(handler) && is(outbox, parked, event)) {
                    decision.about(outbox, parked);
                    return Boolean.TRUE;
                }
            }
            throw RuleViolation.of("events.rule.not-parked");
        });
    }

    private static boolean is(Outbox outbox, Parked parked, UUID event) throws SQLException {
        return outbox.find(parked.number())
                .filter(stored -> stored.id().equals(event))
                .isPresent();
    }

    private static HandlerQueue queue(Outbox outbox, HandlerState state, boolean callable) throws SQLException {
        var events = new ArrayList<UndeliveredEvent>();
        for (var parked : outbox.parked()) {
            if (parked.handler().equals(state.handler())) {
                outbox.find(parked.number())
                        .ifPresent(stored -> events.add(new UndeliveredEvent(
                                stored.id(), stored.at(), true, parked.attempts(), parked.reason())));
            }
        }
        var attempts = state.attempts();
        for (var stored : outbox.waiting(state, SHOWN)) {
            events.add(new UndeliveredEvent(
                    stored.id(), stored.at(), false, attempts, attempts == 0 ? "" : state.reason()));
            attempts = 0;
        }
        return new HandlerQueue(state.handler(), state.type(), callable, state.expired(), events);
    }

    @FunctionalInterface
    private interface Decision {
        void about(Outbox outbox, Parked parked) throws SQLException;
    }
}
