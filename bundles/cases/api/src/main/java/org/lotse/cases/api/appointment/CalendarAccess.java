package org.lotse.cases.api.appointment;

import java.time.Instant;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The address under which the caller's own calendar program fetches their appointments in the current tenant. It holds a secret
 * and is shown once; only a hash of it is kept. Each method is about the caller alone and needs {@code cases.contacts}.
 */
@ProviderType
public interface CalendarAccess {

    /** Since when there is such an address. */
    Optional<Instant> since();

    /**
     * Makes an address. The one before leads nowhere from now on.
     *
     * @return below the root, without a leading slash
     */
    String renew();

    /** Takes the address back. Does nothing if there is none. */
    void revoke();
}
