package org.lotse.liga.api.meeting;

import java.io.IOException;
import java.io.OutputStream;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Minutes of meetings of the current scope's district. Needs {@code liga.read} and {@code liga.export}, and is in the audit trail. Any thread that has
 * a scope; every call begins at the gate.
 */
@ProviderType
public interface MeetingPapers {

    /**
     * The minutes, as PDF.
     *
     * @param to stays open
     * @throws org.lotse.platform.api.data.ConcurrentChange if the meeting is gone
     * @throws IOException if it cannot be written there
     */
    void minutes(MeetingId meeting, OutputStream to) throws IOException;
}
