package org.lotse.funding.api.audit;

import java.io.IOException;
import java.io.OutputStream;
import org.lotse.funding.api.application.ApplicationId;
import org.osgi.annotation.versioning.ProviderType;

/** Writes everything there is about a grant as one ZIP. Needs {@code funding.applications}; every call begins at the gate, and the audit trail tells that it was written. */
@ProviderType
public interface AuditExports {

    /**
     * Writes the archive as it comes: files by subject, a table of contents, and a checksum (SHA-256) of each. What cannot be written is named in the table of
     * contents, and the rest is written all the same.
     *
     * @param to stays open
     * @throws IOException if it cannot be written there
     * @throws org.lotse.platform.api.data.ConcurrentChange if there is no such grant
     */
    void write(ApplicationId grant, OutputStream to) throws IOException;
}
