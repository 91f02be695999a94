package org.lotse.funding.api.group;

/** A grouping as a person saw it. */
public record SeenGrouping(GroupingId id, long revision) {}
