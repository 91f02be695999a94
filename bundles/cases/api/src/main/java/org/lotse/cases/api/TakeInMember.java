package org.lotse.cases.api;

/**
 * Command: take somebody into the household of the person in a case. If they are in none yet, one begins with them as the
 * reference person – or, if the other one is to be that, as {@link HouseholdRole#OTHER}.
 *
 * @param caseId in whose household
 * @param member whom
 */
public record TakeInMember(CaseId caseId, MemberData member) {}
