package org.lotse.platform.ui.shell.feedback;

import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes incidents to the log: what went wrong and where in the program, not who was working on what. */
public final class Incidents {

    private static final Logger LOG = LoggerFactory.getLogger(Incidents.class);

    private Incidents() {}

    /** Logs it under a new number. */
    public static Incident report(Throwable cause) {
        var incident = Incident.at(Instant.now());
        LOG.error("Incident {}", incident.number(), cause);
        return incident;
    }
}
