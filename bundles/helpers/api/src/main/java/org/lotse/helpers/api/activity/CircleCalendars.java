package org.lotse.helpers.api.activity;

import java.time.Instant;
import java.util.Optional;
import org.lotse.helpers.api.circle.CircleId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The addresses under which the calendar program of somebody who coordinates a circle fetches the circle's shifts: what, when, and where if that is a
 * place for everybody; nothing about people. Each belongs to the caller and one circle, holds a secret and is shown once; only a hash of it is kept. It leads
 * nowhere when they coordinate the circle no more. Needs {@code helpers.edit}; every call begins at the gate.
 */
@ProviderType
public interface CircleCalendars {

    /** Whether the caller coordinates this circle, and can have such an address. */
    boolean coordinates(CircleId circle);

    /** Since when the caller has one. */
    Optional<Instant> since(CircleId circle);

    /**
     * Makes one. The one before leads nowhere from now on.
     *
     * @return below the root, without a leading slash
     * @throws org.lotse.platform.api.rule.RuleViolation if the caller does not coordinate the circle
     */
    String renew(CircleId circle);

    /** Takes it back. Does nothing if there is none. */
    void revoke(CircleId circle);
}
