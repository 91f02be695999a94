package org.lotse.cases.api.release;

/** What a person signed. One never implies the other. */
public enum ReleaseKind {
    /** Consent to the transmission of data (Art. 6(1)(a), Art. 9(2)(a) GDPR; § 67b SGB X). */
    CONSENT,
    /** Release from professional secrecy (§ 203 StGB). */
    SECRECY
}
