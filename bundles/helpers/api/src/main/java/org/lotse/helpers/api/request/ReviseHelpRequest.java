package org.lotse.helpers.api.request;

/**
 * Command: replace what is written down about a request.
 *
 * @param id which request
 * @param revision the revision that the person saw while typing; another one by now means that a colleague was faster
 * @param data the request
 */
public record ReviseHelpRequest(HelpRequestId id, long revision, HelpRequestData data) {}
