package org.lotse.funding.api.passing;

/**
 * A counter-entry: undoes an entry that was a mistake. Both stay.
 *
 * @param id by which agreement
 * @param revision as the person saw it
 * @param number of the entry
 * @param remark why
 */
public record ReversePassing(PassingId id, long revision, int number, String remark) {}
