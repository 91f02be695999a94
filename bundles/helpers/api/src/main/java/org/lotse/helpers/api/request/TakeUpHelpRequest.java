package org.lotse.helpers.api.request;

/**
 * Command: begin to look for a volunteer.
 *
 * @param id which request
 * @param revision the revision that the person saw when deciding
 */
public record TakeUpHelpRequest(HelpRequestId id, long revision) {}
