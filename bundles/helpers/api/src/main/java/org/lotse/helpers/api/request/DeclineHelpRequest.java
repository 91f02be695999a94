package org.lotse.helpers.api.request;

/**
 * Command: decline a request.
 *
 * @param id which request
 * @param revision the revision that the person saw when deciding
 * @param reason why; whoever asked from outside learns that it was declined, not why
 */
public record DeclineHelpRequest(HelpRequestId id, long revision, DeclineReason reason) {}
