package org.lotse.cases.api.plan;

/** By what one sees that a goal is reached. */
public enum IndicatorKind {
    /** A lease of one's own is signed. */
    LEASE,
    /** A level of German by the Common European Framework. */
    LEVEL,
    /** Hours of work in a week. */
    HOURS,
    /** A certificate, an examination or a recognition. */
    CERTIFICATE,
    /** Something else that can be counted. */
    NUMBER
}
