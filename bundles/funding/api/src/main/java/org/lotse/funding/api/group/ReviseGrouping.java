package org.lotse.funding.api.group;

/** Changes a grouping; how it was stays as a version. */
public record ReviseGrouping(GroupingId id, long revision, GroupingData data) {}
