package org.lotse.platform.events.delivery;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.lotse.platform.api.access.Actor;
import org.lotse.platform.api.access.Scope;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.module.ModuleId;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.events.outbox.HandlerState;
import org.lotse.platform.events.outbox.Notes;
import org.lotse.platform.events.outbox.Outbox;
import org.lotse.platform.events.outbox.Parked;
import org.lotse.platform.events.outbox.StoredEvent;
import org.lotse.platform.persistence.journal.JournalDatabases;
import org.lotse.platform.persistence.journal.RunningWrites;
import org.lotse.platform.tenancy.scope.ScopeBinding;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Delivers whatever can be delivered in one tenant now. The rule for a handler that cannot be called, because its module is
 * off or its bundle gone: the event waits until it can, or until its time is over; then the handler is through with it, and
 * the expiry is counted. Never two at a time in one tenant.
 */
final class Drain {

    private static final Logger LOG = LoggerFactory.getLogger(Drain.class);

    private final JournalDatabases databases;
    private final RunningWrites writes;
    private final ScopeBinding binding;
    private final Handlers handlers;
    private final BiPredicate<TenantId, ModuleId> on;
    private final Map<String, Transactions> units;
    private final Pace pace;
    private final Clock clock;

    /**
     * @param on the gate: whether this module works for this tenant now
     * @param units the transactions of each module that has a unit, by its name
     */
    Drain(
            JournalDatabases databases,
            RunningWrites writes,
            ScopeBinding binding,
            Handlers handlers,
            BiPredicate<TenantId, ModuleId> on,
            Map<String, Transactions> units,
            Pace pace,
            Clock clock) {
        this.databases = databases;
        this.writes = writes;
        this.binding = binding;
        this.handlers = handlers;
        this.on = on;
        this.units = units;
        this.pace = pace;
        this.clock = clock;
    }

    /**
     * What remains after everything possible was done.
     *
     * @param next when the first failed delivery may be tried again
     * @param empty whether nothing waits any more, except what is parked and nobody wants to be tried again
     */
    record Rest(Optional<Instant> next, boolean empty) {}

    Rest run(TenantId tenant) {
        var place = Optional.of(tenant);
        for (var parked : databases.call(place, connection -> new Outbox(connection).parked())) {
            if (parked.again()) {
                again(tenant, parked);
            }
        }
        for (var state : databases.call(place, connection -> new Outbox(connection).handlers())) {
            inOrder(tenant, state.handler());
        }
        return databases.call(place, connection -> {
            var outbox = new Outbox(connection);
            outbox.clean();
            var next = Optional.<Instant>empty();
            var empty = outbox.parked().stream().noneMatch(Parked::again);
            for (var state : outbox.handlers()) {
                if (outbox.next(state).isPresent()) {
                    empty = false;
                    if (state.attempts() > 0 && (next.isEmpty() || state.next().isBefore(next.get()))) {
                        next = Optional.of(state.next());
                    }
                }
            }
            return new Rest(next, empty);
        });
    }

    /** One after the other until none is left, one fails, or the handler cannot be called. */
    private void inOrder(TenantId tenant, String handler) {
        var going = true;
        while (going) {
            var state = databases.call(
                    Optional.of(tenant),
                    connection -> new Outbox(connection)
                            .handlers().stream()
                                    .filter(known -> known.handler().equals(handler))
                                    .findFirst());
            var event = state.flatMap(
                    known -> databases.call(Optional.of(tenant), connection -> new Outbox(connection).next(known)));
            going = event.isPresent() && step(tenant, state.orElseThrow(), event.get());
        }
    }

    /** Whether the next event can be looked at. */
    private boolean step(TenantId tenant, HandlerState state, StoredEvent event) {
        var installed = callable(tenant, state.handler());
        if (installed.isEmpty()) {
            if (event.expires().isAfter(clock.instant())) {
                return false;
            }
            LOG.warn("Tenant {}: {} expired before {} could hear of it", tenant, event.type(), state.handler());
            change(tenant, outbox -> outbox.expired(state.handler(), event.number()));
            return true;
        }
        if (state.attempts() > 0 && state.next().isAfter(clock.instant())) {
            return false;
        }
        var failure =
                deliver(tenant, installed.get(), event, new Notes.Delivered(state.handler(), event.number(), false));
        failure.ifPresent(reason -> failed(tenant, state, event, reason));
        return failure.isEmpty() || state.attempts() + 1 >= pace.attempts();
    }

    private void failed(TenantId tenant, HandlerState state, StoredEvent event, String reason) {
        var attempts = state.attempts() + 1;
        if (attempts >= pace.attempts()) {
            LOG.error("Tenant {}: {} is parked for {}: {}", tenant, event.type(), state.handler(), reason);
            change(tenant, outbox -> outbox.park(state.handler(), event.number(), attempts, reason));
        } else {
            var next = clock.instant().plus(pace.after(attempts));
            change(tenant, outbox -> outbox.failed(state.handler(), attempts, next, reason));
        }
    }

    private void again(TenantId tenant, Parked parked) {
        var event = databases.call(Optional.of(tenant), connection -> new Outbox(connection).find(parked.number()));
        var installed = callable(tenant, parked.handler());
        if (event.isEmpty() || installed.isEmpty()) {
            return;
        }
        deliver(tenant, installed.get(), event.get(), new Notes.Delivered(parked.handler(), parked.number(), true))
                .ifPresent(reason ->
                        change(tenant, outbox -> outbox.failedAgain(parked.handler(), parked.number(), reason)));
    }

    private Optional<Handlers.Installed<?>> callable(TenantId tenant, String handler) {
        return handlers.find(handler).filter(installed -> on.test(tenant, installed.module()));
    }

    /** Why it failed; empty if it did not. */
    private Optional<String> deliver(
            TenantId tenant, Handlers.Installed<?> installed, StoredEvent event, Notes.Delivered mark) {
        try {
            binding.call(new Scope(tenant, new Actor.Module(installed.module())), () -> {
                call(tenant, installed, event, mark);
                return Boolean.TRUE;
            });
            return Optional.empty();
        } catch (RuntimeException | LinkageError e) {
            var reason = Reason.of(e);
            LOG.warn("Tenant {}: {} failed on {}: {}", tenant, mark.handler(), event.type(), reason);
            LOG.debug("Delivery failed", e);
            return Optional.of(reason);
        }
    }

    /** With a unit of the module's own, its work and the mark are one transaction. */
    private void call(TenantId tenant, Handlers.Installed<?> installed, StoredEvent event, Notes.Delivered mark) {
        var unit = units.get(installed.module().value());
        if (unit == null) {
            installed.handle(event);
            change(tenant, mark::markIn);
        } else {
            unit.write(() -> {
                installed.handle(event);
                writes.current().orElseThrow().notes(Notes.class, Notes::new).add(mark);
            });
        }
    }

    private void change(TenantId tenant, Change change) {
        databases.call(Optional.of(tenant), connection -> {
            change.in(new Outbox(connection));
            return Boolean.TRUE;
        });
    }

    @FunctionalInterface
    private interface Change {
        void in(Outbox outbox) throws SQLException;
    }
}
