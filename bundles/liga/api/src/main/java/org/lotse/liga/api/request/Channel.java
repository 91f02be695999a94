package org.lotse.liga.api.request;

/** How a request came. */
public enum Channel {
    /** On the telephone. */
    PHONE,
    /** By mail. */
    MAIL,
    /** On paper. */
    LETTER,
    /** In a conversation or a meeting. */
    IN_PERSON,
    /** By the exchange, from the municipality; nobody enters it. */
    EXCHANGE
}
