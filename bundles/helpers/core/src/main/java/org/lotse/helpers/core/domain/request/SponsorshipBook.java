package org.lotse.helpers.core.domain.request;

import java.util.List;
import java.util.Optional;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.request.HelpRequestId;
import org.lotse.helpers.api.request.SponsorshipSummary;

/** All Patenschaften of the current tenant. Inside a transaction only. */
public interface SponsorshipBook {

    /** Takes in a new one. */
    void add(Sponsorship sponsorship);

    /** The one that runs for this request. */
    Optional<Sponsorship> running(HelpRequestId request);

    /** Those of a request, the latest first. */
    List<SponsorshipSummary> of(HelpRequestId request);

    /** Those of a volunteer, the latest first. */
    List<SponsorshipSummary> of(VolunteerId volunteer);

    /** How many hours a week those that run take a volunteer; what is not known counts as {@link Need#UNKNOWN_HOURS}. */
    int hoursPerWeek(VolunteerId volunteer);
}
