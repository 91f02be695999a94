package org.lotse.funding.api.passing;

/**
 * Another version of an agreement.
 *
 * @param id which one
 * @param revision as the person saw it
 * @param data what is agreed from now on, with the reason
 */
public record RevisePassing(PassingId id, long revision, PassingData data) {}
