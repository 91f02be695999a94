package org.lotse.cases.api;

/** Under which programme somebody is accompanied; how long depends on it ({@link PeriodRule}). */
public enum Programme {
    /** Integrationsmanagement of the municipality or, for it, of the district. */
    INTEGRATION_MANAGEMENT,
    /** Social work of a carrier of the LIGA under the agreement with the district. */
    LIGA
}
