package org.lotse.cases.api;

/**
 * Command: correct what is said of a member, or say until when they belonged to the household.
 *
 * @param id which
 * @param version the version that the person saw
 * @param member as what and how long; whose case it is does not change
 */
public record ReviseMember(MemberId id, int version, MemberData member) {}
