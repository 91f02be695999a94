package org.lotse.liga.api.change;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What the current scope's municipality was told about its own delivery, from its copy of what the district published. Needs {@code liga.own}. Any thread
 * that has a scope.
 */
@ProviderType
public interface OwnDelivery {

    /** As it is today; empty as long as the district told nothing. */
    Optional<OwnDeliveryDetails> today();
}
