package org.lotse.helpers.core.domain.registration;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.core.domain.Volunteer;

/** All that people sent in to the current tenant, and its public page. Inside a transaction only. */
public interface RegistrationBook extends OwnRegistration {

    /** Takes in a new one. */
    void add(Registration registration);

    /** The one with this id. */
    Optional<Registration> find(UUID id);

    /** The one with this secret. */
    Optional<Registration> bySecret(String secretHash);

    /** How many wait to be confirmed. */
    long waiting();

    /** Those that wait to be confirmed at this address, whatever its case. */
    List<Registration> waitingAt(String email);

    /** The one whose mail waits longest of those that are due by now. */
    Optional<Registration> mailDue(Instant now);

    /** Some of those that were not confirmed in time. */
    List<Registration> expired(Instant now);

    /** Those confirmed whose volunteers wait for an interview, who waits longest first, up to this many. */
    List<Registration> forInterview(int most);

    /** All of those volunteers. */
    Set<VolunteerId> whoWaits();

    /** Those of them who confirmed before this moment. */
    List<VolunteerId> undecidedSince(Instant before);

    /** Other volunteers with the same mail address or the same name, whatever the case, up to a few. */
    List<Volunteer> alike(Volunteer volunteer);

    /** Takes it out. */
    void remove(Registration registration);

    /** The public page, if anybody decided about it. */
    Optional<PageSettings> page();

    /** Decides about it for the first time. */
    void add(PageSettings page);
}
