package org.lotse.platform.persistence.unit;

import jakarta.persistence.EntityManager;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The entity manager of the transaction that runs on this thread. Registered once per unit beside
 * {@link org.lotse.platform.api.data.Transactions}, with the same {@code lotse.unit} property, and only used by classes
 * of a core's {@code persistence} package.
 */
@ProviderType
public interface Entities {

    /**
     * Bound to one tenant's database for its whole life; closed by the transaction, never by the caller.
     *
     * @throws IllegalStateException outside {@code Transactions.read} or {@code write}
     */
    EntityManager manager();
}
