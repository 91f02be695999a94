package org.lotse.helpers.api;

/**
 * Command: take a volunteer one step further.
 *
 * @param id which volunteer
 * @param revision the revision that the person saw when deciding
 * @param to one of the present status's {@link VolunteerStatus#next()}
 */
public record MoveVolunteer(VolunteerId id, long revision, VolunteerStatus to) {}
