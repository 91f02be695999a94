package org.lotse.platform.console;

import java.util.UUID;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Tries a parked event once more. */
@Service
@Command(scope = "lotse", name = "event-retry", description = "Tries a parked event once more")
public final class EventRetry extends EventDecision {

    @Override
    void decide(UUID id) {
        deliveries.retry(handler, id);
    }
}
