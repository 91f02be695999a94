package org.lotse.cases.api.dispute;

/** How it came out. */
public enum DisputeOutcome {
    /** The datum was wrong, and is corrected. */
    CORRECTED,
    /** The datum was shown to be right. */
    CONFIRMED,
    /** The person disputes it no longer. */
    WITHDRAWN
}
