package org.lotse.helpers.api.hours;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import org.lotse.helpers.api.VolunteerId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Writes sheets about hours in the current scope's municipality. Nothing of them is kept; the audit trail says that one was written. Any thread
 * that has a scope.
 */
@ProviderType
public interface HoursPapers {

    /**
     * The certificate of hours: what a volunteer did, confirmed hours only, summed by kind of work. In German. Needs
     * {@code helpers.confirm-hours}.
     *
     * @param first the first day that counts
     * @param last the last day that counts, not before {@code first}
     * @param to receives a PDF; stays open
     * @throws org.lotse.platform.api.rule.RuleViolation beside {@code last} if it is before {@code first}, or if no hours are confirmed in these days
     * @throws org.lotse.platform.api.data.ConcurrentChange if the volunteer is gone
     */
    void certificate(VolunteerId volunteer, LocalDate first, LocalDate last, OutputStream to) throws IOException;
}
