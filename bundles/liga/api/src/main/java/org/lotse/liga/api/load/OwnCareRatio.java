package org.lotse.liga.api.load;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The care ratio of the current scope's municipality, as its district published it, and of no other. Needs {@code liga.own}. Any thread that has a scope;
 * every call begins at the gate.
 */
@ProviderType
public interface OwnCareRatio {

    /** What was published last; empty if nothing was, or if this municipality is not in it. */
    Optional<PublishedRatio> current();
}
