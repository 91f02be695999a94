package org.lotse.platform.api.exchange;

import java.time.Instant;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lotse.platform.api.tenant.TenantId;

/**
 * A report as the record of either end says it.
 *
 * @param id identity, the same at both ends
 * @param sender the municipality that reports
 * @param period the days it is about
 * @param version the first for the period is 1; a later one replaces it, and both stay
 * @param sentAt when it was sent
 * @param state how far it is: {@link PackageState#ACCEPTED} once the district has it; nobody decides about it
 * @param figures whole numbers in the unit that the kind gives a key
 */
public record Report(
        PackageId id,
        TenantId sender,
        ReportPeriod period,
        int version,
        Instant sentAt,
        PackageState state,
        SortedMap<FigureKey, Long> figures) {

    /** Keeps a copy. */
    public Report {
        figures = Collections.unmodifiableSortedMap(new TreeMap<>(figures));
    }
}
