package org.lotse.helpers.api;

/**
 * Command: replace what is written down about a volunteer.
 *
 * @param id which volunteer
 * @param revision the revision that the person saw while typing; another one by now means that a colleague was faster
 * @param data the volunteer, by at least one name
 */
public record ReviseVolunteer(VolunteerId id, long revision, VolunteerData data) {}
