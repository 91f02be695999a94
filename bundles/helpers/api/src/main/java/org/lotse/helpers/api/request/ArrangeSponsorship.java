package org.lotse.helpers.api.request;

import java.time.LocalDate;
import org.lotse.helpers.api.VolunteerId;

/**
 * Command: a volunteer helps with a request from now on.
 *
 * @param request which request
 * @param revision the revision of the request that the person saw when deciding
 * @param volunteer who; cleared or active
 * @param from the first day
 * @param purpose what it is for, up to {@value #PURPOSE_LENGTH} characters
 * @param consent whether the person who is to be helped agrees to this volunteer; without it nothing is arranged
 */
public record ArrangeSponsorship(
        HelpRequestId request, long revision, VolunteerId volunteer, LocalDate from, String purpose, boolean consent) {

    /** Greatest length of the purpose. */
    public static final int PURPOSE_LENGTH = 200;
}
