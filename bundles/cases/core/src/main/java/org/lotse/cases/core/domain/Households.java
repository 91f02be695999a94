package org.lotse.cases.core.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.MemberId;

/** All households in the current tenant. Inside a transaction only. */
public interface Households {

    /** The household to which the person in a case belongs on this day. */
    Optional<Household> of(CaseId caseId, LocalDate day);

    /** Whether the person in a case belongs to another household than this on this day. */
    boolean isInAnother(CaseId caseId, UUID id, LocalDate day);

    /** Begins a household without anybody. */
    Household begin(UUID id);

    /**
     * The household with everyone in it, to change: until the transaction ends, everybody else who wants to waits.
     *
     * @throws org.lotse.platform.api.data.ConcurrentChange if it is none any more
     */
    Household lock(UUID id);

    /** The cases of those who belong or belonged to a household, always in the same order. Reads no more, so that they can be locked. */
    List<CaseId> casesIn(UUID id);

    /** Takes in a new member. */
    void add(Member member);

    /** The member with this id. */
    Optional<Member> find(MemberId id);

    /** Removes a member for good. */
    void remove(Member member);

    /** Ends a household in which nobody is left. */
    void end(UUID id);
}
