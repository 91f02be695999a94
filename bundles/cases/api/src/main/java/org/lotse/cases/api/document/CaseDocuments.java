package org.lotse.cases.api.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.lotse.cases.api.CaseId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The documents of the cases of the current scope's tenant. Called in a scope, on any thread; every call is a transaction of its own.
 * Refused with {@link org.lotse.platform.api.access.AccessDenied} without the permission named.
 */
@ProviderType
public interface CaseDocuments {

    /** No case has more documents than are shown. */
    int MOST = 500;

    /**
     * Keeps a file. It is read to its end or to the greatest size, held in memory once and written in a transaction after that. Needs
     * {@code cases.documents}.
     *
     * @param content the file; not closed
     * @throws org.lotse.platform.api.rule.RuleViolation beside the field that is not acceptable; names of fields are those of
     *     {@link DocumentData}, and {@code file} for what is too large or of no type that is kept; or if there is no such case
     * @throws IOException if the file breaks off
     */
    DocumentId keep(KeepDocument command, InputStream content) throws IOException;

    /**
     * Corrects what is known about a document. Needs {@code cases.documents}.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside the field that is not acceptable
     * @throws org.lotse.platform.api.data.ConcurrentChange if it was changed or removed since
     */
    void revise(ReviseDocument command);

    /**
     * Removes a document, its title and its file for good. Needs {@code cases.documents}.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside {@code reason}
     * @throws org.lotse.platform.api.data.ConcurrentChange if it was changed or removed since
     */
    void remove(RemoveDocument command);

    /** A document that was not removed. Needs {@code cases.read}. */
    Optional<DocumentEntry> find(DocumentId id);

    /** All documents of a case, the latest first. An unknown case has none. Needs {@code cases.read}. */
    List<DocumentEntry> of(CaseId caseId);

    /** What is left of those that were removed, the latest first. Needs {@code cases.read}. */
    List<RemovedDocument> removed(CaseId caseId);
}
