package org.lotse.platform.api.event;

import java.util.List;

/**
 * How things stand for one handler in one tenant.
 *
 * @param handler its identity, {@code <module>.<name>}
 * @param type the type of event that it hears
 * @param callable whether it is installed and its module on; else its events wait until it is, or expire
 * @param expired how many events waited for it in vain
 * @param events parked ones first, then those that wait, in their order; at most a hundred of these
 */
public record HandlerQueue(String handler, String type, boolean callable, long expired, List<UndeliveredEvent> events) {

    /** Copies the events, so that a queue never changes. */
    public HandlerQueue {
        events = List.copyOf(events);
    }
}
