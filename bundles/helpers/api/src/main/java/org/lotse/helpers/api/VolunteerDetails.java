package org.lotse.helpers.api;

import java.util.List;
import org.lotse.helpers.api.clearing.Missing;

/**
 * A volunteer as shown when opened.
 *
 * @param id identity
 * @param revision how often they were changed; goes back in {@link ReviseVolunteer} and {@link MoveVolunteer}
 * @param status how far they have come
 * @param data everything else
 * @param missing what has to be there before they may be cleared or active, in the order in which to say it
 */
public record VolunteerDetails(
        VolunteerId id, long revision, VolunteerStatus status, VolunteerData data, List<Missing> missing) {

    /** Copies the list, so that the details never change. */
    public VolunteerDetails {
        missing = List.copyOf(missing);
    }
}
