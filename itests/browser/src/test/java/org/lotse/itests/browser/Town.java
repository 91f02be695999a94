package org.lotse.itests.browser;

/** Towns of the demonstration, and their district. */
enum Town {
    KONSTANZ("08335043"),
    /** Volunteers on, cases off. */
    BUESINGEN("08335015"),
    /** Cases on, volunteers off. */
    GOTTMADINGEN("08335028"),
    /** Cases on, and what the district tells about the LIGA. */
    RADOLFZELL("08335063"),
    DISTRICT("08335");

    final String key;

    Town(String key) {
        this.key = key;
    }
}
