package org.lotse.platform.events.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.lotse.platform.api.event.Event;
import org.lotse.platform.api.event.EventHandler;
import org.lotse.platform.api.event.HandlerOf;
import org.lotse.platform.api.event.Occurrence;
import org.lotse.platform.api.module.ModuleId;
import org.lotse.platform.events.outbox.StoredEvent;

/** The handlers that are installed now, by identity. */
final class Handlers {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,59}");

    private final Map<String, Installed<?>> installed = new ConcurrentHashMap<>();

    /** @throws IllegalArgumentException if it does not say properly whose it is */
    void add(EventHandler<?> handler, Map<String, ?> properties) {
        var module = new ModuleId(text(properties, "module"));
        var name = text(properties, "name");
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not the name of a handler: " + name);
        }
        var known = installed.putIfAbsent(module.value() + '.' + name, new Installed<>(module, handler));
        if (known != null) {
            throw new IllegalArgumentException("There is a handler " + module + '.' + name + " already");
        }
    }

    void remove(EventHandler<?> handler) {
        installed.values().removeIf(known -> known.handler == handler);
    }

    Optional<Installed<?>> find(String identity) {
        return Optional.ofNullable(installed.get(identity));
    }

    List<Map.Entry<String, Installed<?>>> all() {
        return List.copyOf(installed.entrySet());
    }

    private static String text(Map<String, ?> properties, String key) {
        if (properties.get(HandlerOf.PREFIX_ + key) instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("It needs @HandlerOf(module, name)");
    }

    /** A handler and what it hears. */
    static final class Installed<E extends Event> {

        private final ModuleId module;
        private final EventHandler<E> handler;
        private final String type;
        private final Payloads payloads = new Payloads();

        private Installed(ModuleId module, EventHandler<E> handler) {
            this.module = module;
            this.handler = handler;
            this.type = Payloads.type(handler.hears()).value();
        }

        ModuleId module() {
            return module;
        }

        String type() {
            return type;
        }

        void handle(StoredEvent stored) {
            handler.handle(occurrence(stored.id(), stored.at(), stored.payload()));
        }

        private Occurrence<E> occurrence(UUID id, Instant at, String payload) {
            return new Occurrence<>(id, at, payloads.read(payload, handler.hears()));
        }
    }
}
