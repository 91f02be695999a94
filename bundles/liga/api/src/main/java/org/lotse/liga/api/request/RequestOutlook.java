package org.lotse.liga.api.request;

/**
 * What the start page says of requests.
 *
 * @param open how many are not done
 * @param overdue how many of them are overdue
 * @param mine how many of them the current person sees to
 * @param unread in how many, done ones too, something came from the other end that nobody who may answer has opened yet
 */
public record RequestOutlook(long open, long overdue, long mine, long unread) {}
