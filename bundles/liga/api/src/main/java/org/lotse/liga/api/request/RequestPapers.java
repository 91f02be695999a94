package org.lotse.liga.api.request;

import java.io.IOException;
import java.io.OutputStream;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Requests on paper. Needs {@code liga.read} and {@code liga.export} in a district, {@code liga.ask} in a municipality, and is in the audit trail. Any thread that has
 * a scope; every call begins at the gate.
 */
@ProviderType
public interface RequestPapers {

    /**
     * What was asked and what was said about it, as PDF; without notes, which are for colleagues.
     *
     * @param to stays open
     * @throws org.lotse.platform.api.data.ConcurrentChange if the request is gone
     * @throws IOException if it cannot be written there
     */
    void sheet(RequestId request, OutputStream to) throws IOException;
}
