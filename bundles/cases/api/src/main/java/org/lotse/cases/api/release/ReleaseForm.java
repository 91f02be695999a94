package org.lotse.cases.api.release;

/** How a person declared it. § 67b(2) SGB X wants writing or an electronic form; another form needs special circumstances. */
public enum ReleaseForm {
    /** Signed on paper. */
    WRITTEN,
    /** Declared electronically. */
    ELECTRONIC,
    /** By word of mouth; the circumstances have to be written down. */
    ORAL
}
