package org.lotse.funding.api.group;

import java.util.List;

/**
 * A grouping that is kept.
 *
 * @param id identity
 * @param revision goes back in commands
 * @param data as it is now
 * @param versions as it was, the latest first
 */
public record Grouping(GroupingId id, long revision, GroupingData data, List<GroupingVersion> versions) {

    /** Copies the list. */
    public Grouping {
        versions = List.copyOf(versions);
    }

    /** Whether every municipality has agreed. */
    public boolean isAgreed() {
        return data.members().stream().allMatch(member -> member.consent() == Consent.GIVEN);
    }
}
