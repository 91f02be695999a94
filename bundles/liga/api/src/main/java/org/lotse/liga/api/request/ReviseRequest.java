package org.lotse.liga.api.request;

/**
 * Replaces what is written down about a request. Another day or another person is told in the thread.
 *
 * @param id the request
 * @param revision the revision that the person saw
 * @param data everything that is to be written down now
 */
public record ReviseRequest(RequestId id, long revision, RequestData data) {}
