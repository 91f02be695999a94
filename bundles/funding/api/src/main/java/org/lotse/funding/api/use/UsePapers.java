package org.lotse.funding.api.use;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Locale;
import org.lotse.funding.api.application.ApplicationId;
import org.osgi.annotation.versioning.ProviderType;

/** Budget and use to take along. Off the UI thread, in the scope of whoever asks; every call begins at the gate and needs {@code funding.applications}. */
@ProviderType
public interface UsePapers {

    /**
     * Writes a sheet as PDF, in German as all sheets of the office.
     *
     * @param to stays open
     * @throws org.lotse.platform.api.data.ConcurrentChange if the grant is not there any more
     */
    void sheet(ApplicationId grant, LocalDate day, OutputStream to) throws IOException;

    /**
     * Writes a workbook as XLSX: figures, employments with their steps, and posts over time.
     *
     * @param language of its words
     * @param to stays open
     * @throws org.lotse.platform.api.data.ConcurrentChange if the grant is not there any more
     */
    void workbook(ApplicationId grant, LocalDate day, Locale language, OutputStream to) throws IOException;
}
