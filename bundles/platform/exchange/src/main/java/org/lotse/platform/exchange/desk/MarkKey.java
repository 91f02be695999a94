package org.lotse.platform.exchange.desk;

/** With which key fingerprints are made: {@code org.lotse.marks.cfg}. */
public @interface MarkKey {

    /** Number of the key that counts, from one. The next number is a new key; marks of the one before count until each tenant made its own anew, in a night. */
    int key() default 1;
}
