package org.lotse.cases.api.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What municipalities reported to the current scope's tenant, their district. Threads and refusals as for
 * {@link org.lotse.cases.api.CaseService}.
 */
@ProviderType
public interface DistrictFigures {

    /** The last quarter that is over, and those about which something has come; the latest first. Needs {@code cases.district-figures}. */
    List<Quarter> quarters();

    /** All that has come about a quarter. Needs {@code cases.district-figures}. */
    QuarterReports of(Quarter quarter);

    /**
     * What counts of a quarter as a workbook (XLSX), a sheet for each figure. Needs {@code cases.district-figures}.
     *
     * @param language of the workbook: German or English
     * @throws IOException if it cannot be written there
     */
    void write(Quarter quarter, Locale language, OutputStream to) throws IOException;
}
