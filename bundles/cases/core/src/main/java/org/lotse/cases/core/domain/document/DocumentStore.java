package org.lotse.cases.core.domain.document;

import java.util.Optional;
import org.lotse.cases.api.document.DocumentId;
import org.lotse.platform.api.file.ReceivedFile;

/** The files themselves, in pieces, in the current tenant's database. Inside a transaction only. */
public interface DocumentStore {

    /** Keeps a file; it never changes. */
    void keep(DocumentId id, ReceivedFile file);

    /** One of its pieces, from 0; none behind the last one. */
    Optional<byte[]> piece(DocumentId id, int place);

    /** Removes a file for good. */
    void remove(DocumentId id);
}
