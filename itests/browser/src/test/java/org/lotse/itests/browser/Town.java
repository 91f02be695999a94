package org.lotse.itests.browser;

/** Towns of the demonstration, and their district. */
enum Town {
    KONSTANZ("08335043"),
    /** Volunteers on, cases off. */
    BUESINGEN("08335015"),
    /** Cases on, volunteers off. */
    GOTTMADINGEN("08335028"),
    DISTRICT("08335");

    final String key;

    Town(String key) {
        this.key = key;
    }
}
