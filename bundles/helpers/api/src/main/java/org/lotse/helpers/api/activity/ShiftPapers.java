package org.lotse.helpers.api.activity;

import java.io.IOException;
import java.io.OutputStream;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Writes sheets about shifts of the current scope's municipality. Nothing of them is kept; the audit trail says that one was written. Every call
 * begins at the gate. Any thread that has a scope.
 */
@ProviderType
public interface ShiftPapers {

    /**
     * The list to take along: who has a place, with telephone number and room to tick who came, and who waits. Needs {@code helpers.read}.
     *
     * @param to receives a PDF; stays open
     * @throws org.lotse.platform.api.data.ConcurrentChange if the shift is gone
     */
    void list(ShiftId shift, OutputStream to) throws IOException;
}
