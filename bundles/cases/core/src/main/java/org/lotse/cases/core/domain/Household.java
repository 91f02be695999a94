package org.lotse.cases.core.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.lotse.cases.api.HouseholdService;
import org.lotse.cases.api.MemberData;
import org.lotse.cases.api.MemberId;
import org.lotse.platform.api.rule.RuleViolation;

/** People who live together, and those who did: one of those who do at most is the reference person. */
public final class Household {

    private static final Comparator<Member> REFERENCE_FIRST =
            Comparator.comparing(member -> member.data().role());

    private final UUID id;
    private final List<Member> members;

    /** @param members everyone, those who left included */
    public Household(UUID id, List<Member> members) {
        this.id = id;
        this.members = new ArrayList<>(members);
    }

    /** Identity. */
    public UUID id() {
        return id;
    }

    /** Who is there on this day, the reference person first, then who left, the latest first. */
    public List<Member> members(LocalDate day) {
        Comparator<Member> presentFirst = Comparator.comparing(member -> member.isPresent(day) ? 0 : 1);
        return members.stream()
                .sorted(presentFirst
                        .thenComparing(REFERENCE_FIRST)
                        .thenComparing(member -> member.id().toString()))
                .toList();
    }

    /**
     * Somebody joins.
     *
     * @throws RuleViolation beside the field that is not acceptable
     */
    public Member takeIn(MemberId memberId, MemberData data, LocalDate today) {
        Limits.requireAtMost(HouseholdService.MOST - 1, members.size(), "memberName");
        var member = new Member(memberId, id, data, today);
        members.add(member);
        requireOneReference(today);
        return member;
    }

    /**
     * What is said of a member is corrected.
     *
     * @throws RuleViolation beside the field that is not acceptable
     */
    public void revise(Member member, MemberData data, LocalDate today) {
        member.revise(data, today);
        requireOneReference(today);
    }

    /** Everyone else, if this one is taken out. */
    public List<Member> without(Member member) {
        return members.stream().filter(other -> other != member).toList();
    }

    private void requireOneReference(LocalDate today) {
        var references = members.stream()
                .filter(member -> member.isReference() && member.isPresent(today))
                .count();
        if (references > 1) {
            throw RuleViolation.at("role", "cases.rule.one-reference");
        }
    }
}
