package org.lotse.platform.console;

import java.util.UUID;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Gives a parked event up for good. */
@Service
@Command(scope = "lotse", name = "event-discard", description = "Gives a parked event up for good")
public final class EventDiscard extends EventDecision {

    @Override
    void decide(UUID id) {
        deliveries.discard(handler, id);
    }
}
