package org.lotse.platform.api.event;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Hears events of one type on a module's behalf. A whiteboard service, declared with {@link HandlerOf}.
 *
 * <p>The platform calls it on a thread of its own, in the scope of the event's tenant, as
 * {@link org.lotse.platform.api.access.Actor.Module} of its module: it may do whatever its own module defines and nothing
 * else. It is called only where its module is on; what happens meanwhile waits for it ({@link EventType#waitsDays}). It hears
 * of nothing that happened before it was first there for that tenant.
 *
 * <p>One event at a time per handler and tenant, in order: an event that fails is tried again later, and the ones behind it
 * wait. After several failures it is parked for the administrator, and the next one comes. An event may come twice, so a
 * handler is idempotent. Work in the module's own unit is part of the transaction in which the platform notes the delivery,
 * and therefore happens exactly once.
 *
 * @param <E> the type of event
 */
@ConsumerType
public interface EventHandler<E extends Event> {

    /** Which events it hears. The same answer for the whole life of the service. */
    Class<E> hears();

    /**
     * Deals with one event.
     *
     * @throws RuntimeException if it cannot; the event is then tried again
     */
    void handle(Occurrence<E> occurrence);
}
