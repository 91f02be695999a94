package org.lotse.platform.persistence.journal;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.lotse.platform.api.tenant.TenantId;
import org.osgi.annotation.versioning.ProviderType;

/** One write transaction, from its outermost call to its end, on the thread that runs it. */
@ProviderType
public interface RunningWrite {

    /** The persistence unit that is written to, or the room that writes by itself. */
    String unit();

    /** Whose database is written to; empty for the platform's. */
    Optional<TenantId> tenant();

    /** What was inserted, updated and deleted so far, in order. */
    List<EntityChange> changes();

    /**
     * What a participant has noted about this transaction: the same object each time, made at the first.
     *
     * @param kind a type of the participant's own
     * @param fresh makes it
     */
    <T> T notes(Class<T> kind, Supplier<T> fresh);

    /** What was noted, if anything was. */
    <T> Optional<T> noted(Class<T> kind);
}
