package org.lotse.cases.api;

/**
 * Command: remove an entry that one wrote oneself.
 *
 * @param id which entry
 * @param version the version that the person saw; what was corrected since is not removed unseen
 */
public record RemoveContact(ContactId id, int version) {}
