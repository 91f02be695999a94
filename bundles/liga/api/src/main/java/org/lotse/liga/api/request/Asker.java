package org.lotse.liga.api.request;

/** Who asks. */
public enum Asker {
    /** The municipality. */
    MUNICIPALITY,
    /** The carrier that works there. */
    CARRIER,
    /** The district itself. */
    DISTRICT
}
