package org.lotse.liga.api.claim;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Claims to hand over and to go on reckoning with. Needs {@code liga.read} and {@code liga.export}. Any thread that has a scope; every call begins at the
 * gate, and the audit trail tells that it was written.
 */
@ProviderType
public interface ClaimPapers {

    /**
     * The claim as a sheet to sign, in German as all sheets of the office.
     *
     * @param to stays open
     * @throws IOException if it cannot be written there
     * @throws org.lotse.platform.api.data.ConcurrentChange if it is gone
     */
    void sheet(ClaimId claim, OutputStream to) throws IOException;

    /**
     * The claim as a workbook with numbers that are numbers.
     *
     * @param language of its headings
     * @param to stays open
     * @throws IOException if it cannot be written there
     * @throws org.lotse.platform.api.data.ConcurrentChange if it is gone
     */
    void workbook(ClaimId claim, Locale language, OutputStream to) throws IOException;
}
