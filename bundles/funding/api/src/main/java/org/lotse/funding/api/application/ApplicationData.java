package org.lotse.funding.api.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotse.funding.api.group.GroupingId;
import org.lotse.funding.api.rule.RuleRef;

/**
 * What is written down about an application. A draft may lack nearly everything.
 *
 * @param title what it is called, for lists
 * @param rules by which version of which rule-set; stays the same for good
 * @param day reference day, on which these rules must be in force
 * @param applicant who applies
 * @param grouping the Verbund whose members these are; null if it is none
 * @param members for whom, each once
 * @param posts what is applied for, at most {@value #MOST_POSTS}
 * @param ownContribution what the applicant adds of its own for a year, in euros; null for nothing
 * @param requested what is applied for in a year, in euros, where the rule-set knows neither an amount by head count nor rates; else null
 * @param dueOn last day on which it can be handed in, if that is known
 * @param note remarks, printed on the form
 */
public record ApplicationData(
        String title,
        @Nullable RuleRef rules,
        @Nullable LocalDate day,
        @Nullable ApplicantKind applicant,
        @Nullable GroupingId grouping,
        List<ApplicationMember> members,
        List<PostEntry> posts,
        @Nullable BigDecimal ownContribution,
        @Nullable BigDecimal requested,
        @Nullable LocalDate dueOn,
        @Nullable String note) {

    /** Most characters of a title. */
    public static final int TITLE_LENGTH = 150;

    /** Most characters of a note. */
    public static final int NOTE_LENGTH = 2000;

    /** Most posts of an application. */
    public static final int MOST_POSTS = 60;

    /** Copies the lists. */
    public ApplicationData {
        members = List.copyOf(members);
        posts = List.copyOf(posts);
    }

    /** The same with other posts. */
    public ApplicationData withPosts(List<PostEntry> others) {
        return new ApplicationData(
                title, rules, day, applicant, grouping, members, others, ownContribution, requested, dueOn, note);
    }
}
