package org.lotse.platform.events.delivery;

import java.util.Map;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.event.EventHandler;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds the handlers for the dispatcher. Apart from it, because a handler may publish events itself and then needs the
 * dispatcher before it can be found.
 */
@Component(service = {})
public final class HandlerWhiteboard {

    private static final Logger LOG = LoggerFactory.getLogger(HandlerWhiteboard.class);

    private final Dispatcher dispatcher;

    @Activate
    public HandlerWhiteboard(@Reference Dispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    /** Called by the component runtime. One that is declared wrongly is named in the log and skipped. */
    @Reference(policy = ReferencePolicy.DYNAMIC, cardinality = ReferenceCardinality.MULTIPLE)
    public void addHandler(EventHandler<?> handler, Map<String, ?> properties) {
        try {
            dispatcher.add(handler, properties);
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("The event handler {} is refused: {}", handler.getClass().getName(), e.toString());
        }
    }

    /** Called by the component runtime. */
    public void removeHandler(EventHandler<?> handler) {
        dispatcher.remove(handler);
    }

    /** Called by the component runtime. */
    @Reference(policy = ReferencePolicy.DYNAMIC, cardinality = ReferenceCardinality.MULTIPLE)
    public void addUnit(Transactions unit, Map<String, ?> properties) {
        dispatcher.add(String.valueOf(properties.get(Transactions.UNIT)), unit);
    }

    /** Called by the component runtime. */
    public void removeUnit(Transactions unit, Map<String, ?> properties) {
        dispatcher.remove(String.valueOf(properties.get(Transactions.UNIT)), unit);
    }
}
