package org.lotse.helpers.api.request;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.VolunteerId;

/**
 * A Patenschaft: a volunteer helps with a request, with the consent of the person who is helped.
 *
 * @param request the request it came of
 * @param skill tag of what is done
 * @param firstName by which the person is called, if it was told
 * @param volunteer who helps, or null if they left and were erased
 * @param volunteerName family name first; empty if they were erased
 * @param from the first day
 * @param purpose what it is for
 * @param consentBy who confirmed that the person agrees
 * @param consentOn the day on which that was confirmed
 * @param end how it ended, or null as long as it runs
 */
public record SponsorshipSummary(
        HelpRequestId request,
        String skill,
        @Nullable String firstName,
        @Nullable VolunteerId volunteer,
        String volunteerName,
        LocalDate from,
        String purpose,
        String consentBy,
        LocalDate consentOn,
        @Nullable SponsorshipEnd end) {

    /** The same with another word about its end. */
    public SponsorshipSummary endedBy(SponsorshipEnd told) {
        return new SponsorshipSummary(
                request, skill, firstName, volunteer, volunteerName, from, purpose, consentBy, consentOn, told);
    }

    /** Whether the volunteer still helps. */
    public boolean isRunning() {
        return end == null;
    }
}
