package org.lotse.cases.api;

/**
 * Command: remove a member who was entered by mistake. Whoever left is given a last day instead.
 *
 * @param id which; already removed is no mistake
 * @param version the version that the person saw
 */
public record RemoveMember(MemberId id, int version) {}
