package org.lotse.liga.api.change;

import java.time.LocalDate;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Tells the district how far the current scope's municipality is with its running cases before a change, in two figures. Needs {@code liga.own}; a bridge
 * asks it as this module. Any thread that has a scope; one transaction.
 */
@ProviderType
public interface CaseloadReports {

    /**
     * Reports, unless the same was reported last. Nothing is sent unless a change is announced for that day.
     *
     * @param day first day of the new model
     * @param running running cases
     * @param open those without a destination; not more than {@code running}
     */
    void report(LocalDate day, int running, int open);
}
