package org.lotse.funding.api.application;

import java.io.IOException;
import java.io.OutputStream;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Applications on paper. For screens and other parts of the module; needs {@code funding.applications} in the current tenant. Any thread that has a scope; every
 * call begins at the gate, and the audit trail tells that it was written.
 */
@ProviderType
public interface ApplicationPapers {

    /**
     * The application as a form to sign, in German as all sheets of the office. One that is no draft any more is printed as it was signed.
     *
     * @param to stays open
     * @throws IOException if it cannot be written there
     * @throws org.lotse.platform.api.data.ConcurrentChange if it is gone
     */
    void form(ApplicationId application, OutputStream to) throws IOException;

    /**
     * The application as it was signed, which may be another than it is now.
     *
     * @param step number of the step with which it was signed
     * @param to stays open
     * @throws IOException if it cannot be written there
     * @throws org.lotse.platform.api.data.ConcurrentChange if there is no such step, or it is gone
     */
    void signed(ApplicationId application, int step, OutputStream to) throws IOException;
}
