package org.lotse.platform.persistence.rehearsal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lotse.platform.api.tenant.TenantId;
import org.osgi.annotation.versioning.ProviderType;

/** Runs migrations on real databases and takes every step back. Any thread; no scope needed. */
@ProviderType
public interface Rehearsal {

    /**
     * Something that would go wrong.
     *
     * @param tenant in whose database
     * @param reason what the database or the history of its schema says, in English; holds no personal data
     */
    record Obstacle(TenantId tenant, String reason) {}

    /**
     * Runs the pending ones of these migrations in each tenant's database, in a transaction that is rolled back. Stops at the
     * first obstacle. Others who use the same tables wait for the moment it takes.
     *
     * @param unit name of the persistence unit
     * @param files all its SQL files, the text by the file's name
     * @param tenants whose databases to try
     * @throws IllegalArgumentException if the files themselves make no sense, wherever they run
     */
    Optional<Obstacle> rehearse(String unit, Map<String, String> files, List<TenantId> tenants);
}
