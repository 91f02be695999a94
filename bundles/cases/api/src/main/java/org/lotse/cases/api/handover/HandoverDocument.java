package org.lotse.cases.api.handover;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.ContactData;
import org.lotse.cases.api.DwellingData;
import org.lotse.cases.api.PersonData;

/**
 * All that a package holds: version 2 of the document; the report came with it. It has no identity of the sender's file, and never the number in the central
 * register of foreigners.
 *
 * @param cover what the receiver sees first
 * @param person the person, as far as the parts say
 * @param members others of the household
 * @param dwelling the present dwelling
 * @param contacts chosen contacts, the latest first
 * @param report what the sender tells in words, or null
 */
public record HandoverDocument(
        HandoverCover cover,
        PersonData person,
        List<HandoverMember> members,
        @Nullable DwellingData dwelling,
        List<ContactData> contacts,
        @Nullable HandoverReport report) {

    /** Copies the lists, so that a document never changes. */
    public HandoverDocument {
        members = List.copyOf(members);
        contacts = List.copyOf(contacts);
    }
}
