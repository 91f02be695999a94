package org.lotse.cases.api;

/**
 * Command: correct an entry that one wrote oneself.
 *
 * @param id which entry
 * @param version the version that the person saw while typing
 * @param contact what to write down instead
 */
public record ReviseContact(ContactId id, int version, ContactData contact) {}
