package org.lotse.helpers.api.circle;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The helper circles of the current scope's municipality. Any thread that has a scope; every call is one transaction and begins at the
 * gate, so {@link org.lotse.platform.api.access.AccessDenied} comes before anything else.
 */
@ProviderType
public interface Circles {

    /** Most circles of one municipality, closed ones included. */
    int MOST = 200;

    /**
     * Starts a circle. Needs {@code helpers.edit}.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside the component of {@link CircleData} that is not acceptable: an open circle
     *     has the name already, or somebody who is to coordinate does not hold {@code helpers.edit}
     */
    CircleId start(CircleData circle);

    /**
     * Replaces what is written down about a circle. Needs {@code helpers.edit}. Who coordinates already may stay, whatever their roles.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation as for {@link #start}, or if it is closed
     * @throws org.lotse.platform.api.data.ConcurrentChange if a colleague changed it since {@link ReviseCircle#revision}; names the
     *     colleague
     */
    void revise(ReviseCircle command);

    /**
     * Closes a circle: nobody joins it any more and it is not changed. Its volunteers stay volunteers. Needs {@code helpers.edit}.
     *
     * @param revision the revision that the person saw
     * @throws org.lotse.platform.api.rule.RuleViolation if it is closed
     * @throws org.lotse.platform.api.data.ConcurrentChange as for {@link #revise}
     */
    void close(CircleId circle, long revision);

    /**
     * Opens a closed circle again, with the volunteers it still has. Needs {@code helpers.edit}.
     *
     * @param revision the revision that the person saw
     * @throws org.lotse.platform.api.rule.RuleViolation if it is open, or if another open circle has the name by now
     * @throws org.lotse.platform.api.data.ConcurrentChange as for {@link #revise}
     */
    void reopen(CircleId circle, long revision);

    /** The circle with this id, or empty if this municipality has none. Needs {@code helpers.read}. */
    Optional<CircleDetails> find(CircleId circle);

    /** The open ones that the caller coordinates, by name. Needs {@code helpers.read}. */
    List<CircleSummary> mine();

    /** All circles, at most {@value #MOST}: open ones first, by name. Needs {@code helpers.read}. */
    List<CircleSummary> all();
}
