package org.lotse.cases.api.handover;

import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.HouseholdRole;

/**
 * Somebody else of the household.
 *
 * @param name as it is spoken
 * @param birthYear year of birth, if known
 * @param role what they are to the reference person
 */
public record HandoverMember(String name, @Nullable Integer birthYear, HouseholdRole role) {}
