package org.lotse.cases.api.document;

import java.io.IOException;
import java.io.OutputStream;
import org.osgi.annotation.versioning.ProviderType;

/** The files of documents of the current scope's tenant. Called in a scope, on any thread. */
@ProviderType
public interface DocumentFiles {

    /**
     * Writes the file as it came, a piece at a time: no transaction lasts as long as the receiver is slow. The audit trail tells who
     * read it. Needs {@code cases.read}.
     *
     * @throws org.lotse.platform.api.data.ConcurrentChange if there is no such document (any more), also while it is being written
     * @throws IOException if it cannot be written there
     */
    void read(DocumentId id, OutputStream to) throws IOException;

    /** How large a file may be, in bytes. Needs {@code cases.read}. */
    long largest();
}
