package org.lotse.cases.api.handover;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.ContactId;
import org.lotse.cases.api.document.DocumentId;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.api.vocabulary.LifeArea;

/**
 * What is to be handed over, to whom, and what permits it.
 *
 * @param caseId out of which case
 * @param receiver to whom
 * @param receiverName what the receiver is called in the releases
 * @param occasion why
 * @param parts what goes; the person always does
 * @param contacts which contacts, if contacts go
 * @param documents which documents, if documents go: at most {@link #MOST_DOCUMENTS}, together at most {@link #MOST_BYTES}
 * @param documentAreas the areas of life that those documents are about; at least one, if documents go
 * @param special whether it holds special categories of data (Art. 9 GDPR); contacts and documents about health always do
 * @param provision the provision of law that permits it where a release is missing
 * @param note what the receiver should know, up to {@link #NOTE_LENGTH} characters
 */
public record PrepareHandover(
        CaseId caseId,
        TenantId receiver,
        String receiverName,
        Occasion occasion,
        Set<HandoverPart> parts,
        Set<ContactId> contacts,
        Set<DocumentId> documents,
        Set<LifeArea> documentAreas,
        boolean special,
        @Nullable String provision,
        @Nullable String note) {

    /** Greatest length of a note. */
    public static final int NOTE_LENGTH = 1000;

    /** The most documents of a package. */
    public static final int MOST_DOCUMENTS = 20;

    /** The files of a package together, in megabytes. */
    public static final int MOST_MEGABYTES = 5;

    /** The same in bytes. */
    public static final long MOST_BYTES = MOST_MEGABYTES * 1024L * 1024L;

    /** Copies the sets, so that what was prepared never changes. */
    public PrepareHandover {
        parts = Set.copyOf(parts);
        contacts = Set.copyOf(contacts);
        documents = Set.copyOf(documents);
        documentAreas = Set.copyOf(documentAreas);
    }
}
