package org.lotse.funding.api.group;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a grouping.
 *
 * @param name what it is called
 * @param programme short name of the rule-set
 * @param applicant who applies
 * @param members at least two, or one for which the district applies
 * @param reason why it is like this now
 */
public record GroupingData(
        String name,
        String programme,
        @Nullable Applicant applicant,
        List<GroupMember> members,
        @Nullable String reason) {

    /** Most characters of a name. */
    public static final int NAME_LENGTH = 100;

    /** Most characters of a reason. */
    public static final int REASON_LENGTH = 500;

    /** Copies the list. */
    public GroupingData {
        members = List.copyOf(members);
    }
}
