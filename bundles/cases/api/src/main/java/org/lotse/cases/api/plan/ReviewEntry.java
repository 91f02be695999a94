package org.lotse.cases.api.plan;

/**
 * A review as it is shown. It is never changed.
 *
 * @param id identity
 * @param review what it found
 * @param author display name of whoever wrote it down, as it was then
 */
public record ReviewEntry(ReviewId id, ReviewData review, String author) {}
