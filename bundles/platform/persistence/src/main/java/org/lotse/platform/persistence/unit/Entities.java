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

    /**
     * Lets the database count the unit's rows anew. For work that writes thousands in one transaction, while they grow and before
     * they are taken out again: until a transaction ends, PostgreSQL keeps to the ways that were the best when its tables were as
     * small as at its last count, and reads a table whole for each of its rows. Derby goes by its indexes anyway; nothing is done there.
     *
     * @throws IllegalStateException outside {@code Transactions.read} or {@code write}
     */
    void countAnew();
}
