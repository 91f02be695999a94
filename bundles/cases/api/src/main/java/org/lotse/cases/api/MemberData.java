package org.lotse.cases.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a household: a person with a case of their own, or somebody of whom only the name is kept, a child for example.
 *
 * @param caseId the person's case; they are in one household at a time
 * @param memberName name of somebody without a case; counts for nothing beside one
 * @param birthYear year of birth of somebody without a case
 * @param role what they are to the reference person
 * @param since first day, if known; not in the future
 * @param until last day, if they left; not before the first
 */
public record MemberData(
        @Nullable CaseId caseId,
        @Nullable String memberName,
        @Nullable Integer birthYear,
        HouseholdRole role,
        @Nullable LocalDate since,
        @Nullable LocalDate until) {

    /** Greatest length of a name. */
    public static final int NAME_LENGTH = 200;
}
