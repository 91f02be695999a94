package org.lotse.funding.api.group;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a grouping was at a time.
 *
 * @param number counted from 1
 * @param name what it was called
 * @param applicant who was to apply
 * @param members who belonged to it, and what they had said
 * @param reason why it was like this
 * @param by who wrote it down
 * @param at when
 */
public record GroupingVersion(
        int number,
        String name,
        Applicant applicant,
        List<GroupMember> members,
        @Nullable String reason,
        String by,
        Instant at) {

    /** Copies the list. */
    public GroupingVersion {
        members = List.copyOf(members);
    }
}
