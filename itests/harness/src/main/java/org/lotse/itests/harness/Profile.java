package org.lotse.itests.harness;

import java.util.Locale;

/** What a data home begins with. */
public enum Profile {
    /** Nothing but the district, its municipalities and one administrator with a one-time password. */
    PLAIN,
    /** Invented people and cases, the same every time. */
    DEMO;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
