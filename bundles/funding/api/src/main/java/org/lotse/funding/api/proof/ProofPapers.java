package org.lotse.funding.api.proof;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Proofs to send and to go on reckoning with. Needs {@code funding.applications}; every call begins at the gate, and the audit trail tells that it was
 * written.
 */
@ProviderType
public interface ProofPapers {

    /**
     * A version as PDF, in German as all sheets of the office.
     *
     * @param to stays open
     * @throws IOException if it cannot be written there
     * @throws org.lotse.platform.api.data.ConcurrentChange if it is gone
     */
    void sheet(ProofId proof, OutputStream to) throws IOException;

    /**
     * A version as a workbook (XLSX) with numbers that are numbers.
     *
     * @param language of its headings
     * @param to stays open
     * @throws IOException if it cannot be written there
     * @throws org.lotse.platform.api.data.ConcurrentChange if it is gone
     */
    void workbook(ProofId proof, Locale language, OutputStream to) throws IOException;
}
