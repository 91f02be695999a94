package org.lotse.cases.api.handover;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.ContactData;
import org.lotse.cases.api.DwellingData;
import org.lotse.cases.api.PersonData;
import org.lotse.cases.api.dispute.Datum;

/**
 * All that a package holds: version 4 of the document; the report came with the second, what is disputed with the third, documents and
 * the cover's marks with the fourth. It has no identity of the sender's file, and never the number in the central register of foreigners.
 *
 * @param cover what the receiver sees first
 * @param person the person, as far as the parts say
 * @param members others of the household
 * @param dwelling the present dwelling
 * @param contacts chosen contacts, the latest first
 * @param documents chosen documents of the case file; none in documents of older versions
 * @param report what the sender tells in words, or null
 * @param disputed what the person disputes of it: told with the mark only (§ 84 (2) SGB X); none in documents of older versions
 */
public record HandoverDocument(
        HandoverCover cover,
        PersonData person,
        List<HandoverMember> members,
        @Nullable DwellingData dwelling,
        List<ContactData> contacts,
        List<EnclosedDocument> documents,
        @Nullable HandoverReport report,
        Set<Datum> disputed) {

    /** Copies the lists, so that a document never changes. What was sealed before a version says nothing of what came with it. */
    public HandoverDocument {
        members = List.copyOf(members);
        contacts = List.copyOf(contacts);
        documents = documents == null ? List.of() : List.copyOf(documents);
        disputed = disputed == null ? Set.of() : Set.copyOf(disputed);
    }
}
