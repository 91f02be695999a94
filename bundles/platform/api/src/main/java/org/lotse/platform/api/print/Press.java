package org.lotse.platform.api.print;

import java.io.IOException;
import java.io.OutputStream;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Sets sheets as PDF: A4, fonts embedded, tagged for screen readers. Any thread, no tenant needed; nothing is kept. The caller has asked the
 * gate before.
 */
@ProviderType
public interface Press {

    /**
     * Writes the sheet as PDF. Takes some tenths of a second, so not on a UI thread that others wait for. A letter that no font of
     * the platform has – Latin, Greek, Cyrillic, Arabic, Ethiopic – is printed as {@code #}.
     *
     * @param to stays open
     * @throws IOException if it cannot be written there
     */
    void print(Paper paper, OutputStream to) throws IOException;
}
