package org.lotse.helpers.api.message;

import java.io.IOException;
import java.io.OutputStream;
import org.osgi.annotation.versioning.ProviderType;

/** What is printed about messages in the current scope's municipality. Any thread that has a scope; every call begins at the gate. */
@ProviderType
public interface MessagePapers {

    /**
     * The list of those whom a message did not reach, with their telephone numbers, to be told otherwise. Needs {@code helpers.read}; stands in the audit
     * trail.
     *
     * @throws org.lotse.platform.api.data.ConcurrentChange if the message is gone
     * @throws IOException if the sheet could not be written
     */
    void unreached(MessageId message, OutputStream to) throws IOException;
}
