package org.lotse.platform.api.workbook;

import java.io.IOException;
import java.io.OutputStream;
import org.osgi.annotation.versioning.ProviderType;

/** Writes workbooks as XLSX (ISO/IEC 29500). Any thread, no tenant needed; nothing is kept. The caller has asked the gate before. */
@ProviderType
public interface Spreadsheets {

    /**
     * Writes the workbook, some ten thousand rows a second.
     *
     * @param to stays open
     * @throws IOException if it cannot be written there
     */
    void write(Workbook workbook, OutputStream to) throws IOException;
}
