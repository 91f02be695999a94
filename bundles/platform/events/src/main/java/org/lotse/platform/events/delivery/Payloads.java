package org.lotse.platform.events.delivery;

import org.lotse.platform.api.event.Event;
import org.lotse.platform.api.event.EventType;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.TypeFactory;

/**
 * Events as JSON. Whoever has one of these holds the classes of the events that went through it, so each bundle gets its own
 * and takes it along when it goes.
 */
final class Payloads {

    private static final int LENGTH = 8000;

    private final JsonMapper mapper = JsonMapper.builder()
            .typeFactory(TypeFactory.createDefaultInstance())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    String write(Event event) {
        var text = mapper.writeValueAsString(event);
        if (text.length() > LENGTH) {
            throw new IllegalArgumentException(type(event.getClass()).value() + " is too long for the outbox: "
                    + "an event carries identities and few facts");
        }
        return text;
    }

    <E extends Event> E read(String payload, Class<E> type) {
        return mapper.readValue(payload, type);
    }

    static EventType type(Class<? extends Event> event) {
        var type = event.getAnnotation(EventType.class);
        if (type == null) {
            throw new IllegalArgumentException(event.getName() + " needs @EventType");
        }
        return type;
    }
}
