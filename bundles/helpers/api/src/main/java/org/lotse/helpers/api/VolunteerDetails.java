package org.lotse.helpers.api;

/**
 * A volunteer as shown when opened.
 *
 * @param id identity
 * @param revision how often they were changed; goes back in {@link ReviseVolunteer} and {@link MoveVolunteer}
 * @param status how far they have come
 * @param data everything else
 */
public record VolunteerDetails(VolunteerId id, long revision, VolunteerStatus status, VolunteerData data) {}
