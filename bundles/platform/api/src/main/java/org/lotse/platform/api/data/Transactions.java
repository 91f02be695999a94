package org.lotse.platform.api.data;

import java.util.function.Supplier;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Runs work in one transaction of one module in the database of the current scope's tenant. One service per
 * persistence unit, with the service property {@value #UNIT}; a module refers to its own by
 * {@code @Reference(target = "(lotse.unit=cases)")}. Any thread that has a scope.
 *
 * <p>A call inside a call joins the running transaction. The tenant is fixed when the outermost call begins; work that
 * changes the scope inside it is refused. Platform units work on the platform's database and need no scope.
 */
@ProviderType
public interface Transactions {

    /** Name of the service property that tells the persistence unit. */
    String UNIT = "lotse.unit";

    /**
     * Runs the work and commits; rolls back if it throws, and lets the exception through unchanged.
     *
     * @throws org.lotse.platform.api.access.NoScope without a current tenant
     * @throws ConcurrentChange if somebody else changed the same record meanwhile
     * @throws DataUnavailable if the database cannot be used now
     */
    <T> T write(Supplier<T> work);

    /** As {@link #write(Supplier)}, for work without a result. */
    default void write(Runnable work) {
        write(() -> {
            work.run();
            return Boolean.TRUE;
        });
    }

    /**
     * Runs work that only reads; changes made to entities inside it are dropped.
     *
     * @throws org.lotse.platform.api.access.NoScope without a current tenant
     * @throws DataUnavailable if the database cannot be used now
     */
    <T> T read(Supplier<T> work);
}
