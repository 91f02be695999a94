package org.lotse.platform.mail;

/** How the line to the mail server is protected. What is asked for is insisted on: a server without it gets nothing. */
enum Line {
    /** Begins in the open and is encrypted before anything is said, usually on port 587. */
    STARTTLS,
    /** Encrypted from the first byte, usually on port 465. */
    TLS,
    /** Not at all; only to a server on the same machine. */
    NONE
}
