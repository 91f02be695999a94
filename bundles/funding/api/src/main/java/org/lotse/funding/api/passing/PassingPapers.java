package org.lotse.funding.api.passing;

import java.io.IOException;
import java.io.OutputStream;
import org.osgi.annotation.versioning.ProviderType;

/** Notices on paper. For screens; not on a UI thread that others wait for. Needs {@code funding.applications} in the current tenant. */
@ProviderType
public interface PassingPapers {

    /**
     * A notice to sign and send, PDF, in German as all letters of the office.
     *
     * @param number of the notice
     * @throws org.lotse.platform.api.data.ConcurrentChange if there is no such notice
     * @throws IOException if it cannot be written there
     */
    void notice(PassingId id, int number, OutputStream to) throws IOException;
}
