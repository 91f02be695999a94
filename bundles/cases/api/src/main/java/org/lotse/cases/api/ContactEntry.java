package org.lotse.cases.api;

/**
 * An entry in a contact log.
 *
 * @param id identity
 * @param version goes back in {@link ReviseContact}
 * @param contact what was written down
 * @param author display name of whoever wrote it, as it was then
 * @param own whether the caller wrote it and may therefore correct it, permission provided
 */
public record ContactEntry(ContactId id, int version, ContactData contact, String author, boolean own) {}
