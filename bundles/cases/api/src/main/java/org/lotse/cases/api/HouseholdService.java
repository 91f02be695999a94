package org.lotse.cases.api;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Who lives together among the people in the cases of the current scope's tenant. Any thread that has a scope; every call is
 * one transaction and begins at the gate.
 */
@ProviderType
public interface HouseholdService {

    /** The most members of a household, those who left included. */
    int MOST = 50;

    /**
     * The household to which the person in a case belongs today: who is there, the reference person first, then who left.
     * Empty if they belong to none. Needs {@code cases.read}.
     */
    List<MemberEntry> of(CaseId caseId);

    /**
     * Takes somebody in. Needs {@code cases.edit}.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside the field that is not acceptable, or if the case is gone
     */
    MemberId takeIn(TakeInMember command);

    /**
     * Corrects a member. Needs {@code cases.edit}.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation as for {@link #takeIn}
     * @throws org.lotse.platform.api.data.ConcurrentChange if somebody else changed or removed it meanwhile
     */
    void revise(ReviseMember command);

    /**
     * Removes a member for good; a household of one person is none any more. Needs {@code cases.edit}.
     *
     * @throws org.lotse.platform.api.data.ConcurrentChange if somebody else changed it meanwhile
     */
    void remove(RemoveMember command);
}
