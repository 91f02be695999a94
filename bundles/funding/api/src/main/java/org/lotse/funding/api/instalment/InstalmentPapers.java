package org.lotse.funding.api.instalment;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.lotse.funding.api.application.ApplicationId;
import org.osgi.annotation.versioning.ProviderType;

/** What is taken along of instalments. For screens; not on a UI thread that others wait for. Needs {@code funding.applications} in the current tenant. */
@ProviderType
public interface InstalmentPapers {

    /**
     * The plan of a grant with its calculation, money received and paid back, final counts, and what was passed on: a workbook, XLSX.
     *
     * @param language of its headings
     * @throws org.lotse.platform.api.data.ConcurrentChange if there is no such grant any more
     * @throws IOException if it cannot be written there
     */
    void workbook(ApplicationId grant, Locale language, OutputStream to) throws IOException;
}
