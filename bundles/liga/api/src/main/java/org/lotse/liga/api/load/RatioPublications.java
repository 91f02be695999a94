package org.lotse.liga.api.load;

import java.time.Instant;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Tells municipalities of the current scope's district their care ratio. Needs {@code liga.edit}. Any thread that has a scope; every call begins at the gate.
 */
@ProviderType
public interface RatioPublications {

    /** When it was told last. */
    Optional<Instant> last();

    /**
     * Publishes how it is today: figures, nothing about a person. Each municipality with the module on gets a copy and sees its own part.
     *
     * @return the version
     */
    int publish();
}
