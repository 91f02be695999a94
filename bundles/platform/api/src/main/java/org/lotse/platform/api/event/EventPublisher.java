package org.lotse.platform.api.event;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Writes events into the tenant's outbox. A service of the platform; modules refer to it by a plain {@code @Reference}. Any
 * thread, inside {@link org.lotse.platform.api.data.Transactions#write} of any of the tenant's units: the event is kept if,
 * and only if, the change is. Nobody hears of it before the commit.
 */
@ProviderType
public interface EventPublisher {

    /**
     * Publishes an event of the current scope's tenant. Events of one tenant are delivered in the order in which their
     * transactions were committed, and within one transaction in the order in which they were published.
     *
     * @throws IllegalStateException outside a write transaction of a tenant's unit
     * @throws IllegalArgumentException if the event has no {@link EventType} or does not fit into the outbox
     */
    void publish(Event event);
}
