package org.lotse.helpers.api.registration;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lotse.helpers.api.VolunteerId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Those who registered themselves, for coordinators. Any thread that has a scope; every call is one transaction and begins at the gate, so
 * {@link org.lotse.platform.api.access.AccessDenied} comes before anything else.
 */
@ProviderType
public interface Registrations {

    /** Most that are listed. */
    int MOST = 500;

    /**
     * Days after which somebody is erased about whom nobody has decided, counted from when they confirmed or from what was written about them last: half a year, in which an interview can be had. No law names a period; that there is an end is Art. 5 (1) (e) GDPR
     * (docs/adr/0057).
     */
    int UNDECIDED_DAYS = 182;

    /**
     * Those who wait for an interview, who waits longest first; at most {@value #MOST}. Needs {@code helpers.read}.
     *
     * @param mineOnly only those for circles that the caller coordinates, and those for none
     */
    List<RegisteredSelf> waiting(boolean mineOnly);

    /** All who wait for an interview. Needs {@code helpers.read}. */
    Set<VolunteerId> whoWaits();

    /** How a volunteer registered themselves; empty for those whom somebody else registered. Needs {@code helpers.read}. */
    Optional<RegisteredSelf> of(VolunteerId volunteer);

    /**
     * Turns somebody down who waits for an interview: deletes them and everything that was kept about them. Needs {@code helpers.edit}.
     *
     * @param revision the revision of the volunteer that the person saw
     * @throws org.lotse.platform.api.rule.RuleViolation if they did not register themselves, do not wait any more, or have anything beside their entry
     *     that has to be kept: shifts, hours, payments, Patenschaften, a certificate
     * @throws org.lotse.platform.api.data.ConcurrentChange if a colleague changed them since, or removed them
     */
    void turnDown(VolunteerId volunteer, long revision);
}
