package org.lotse.liga.api.request;

/**
 * What the start page says of requests.
 *
 * @param open how many are not done
 * @param overdue how many of them are overdue
 * @param mine how many of them the current person sees to
 */
public record RequestOutlook(long open, long overdue, long mine) {}
