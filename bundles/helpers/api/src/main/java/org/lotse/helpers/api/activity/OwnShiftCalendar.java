package org.lotse.helpers.api.activity;

import java.time.Instant;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The address under which a volunteer's own calendar program fetches the shifts they have a place on. It holds a secret and is shown once; only a
 * hash of it is kept. Each method is about the caller alone and needs {@code helpers.self}; every call begins at the gate. It ends when the account is
 * parted from the entry.
 */
@ProviderType
public interface OwnShiftCalendar {

    /** Since when there is such an address. */
    Optional<Instant> since();

    /**
     * Makes an address. The one before leads nowhere from now on.
     *
     * @return below the root, without a leading slash
     * @throws org.lotse.platform.api.rule.RuleViolation if no entry is joined to the account
     */
    String renew();

    /** Takes the address back. Does nothing if there is none. */
    void revoke();
}
