package org.lotse.cases.api;

import org.jspecify.annotations.Nullable;

/**
 * A member of a household as it is shown.
 *
 * @param id identity
 * @param version how often it was changed; goes back in {@link ReviseMember} and {@link RemoveMember}
 * @param name as it is spoken
 * @param number of the person's case, if they have one
 * @param present whether they belong to it today
 * @param member who, as what and how long
 */
public record MemberEntry(
        MemberId id, int version, String name, @Nullable CaseNumber number, boolean present, MemberData member) {}
