package org.example.lending;

/** What can be lent. */
public enum ItemKind {
    /** To meet in. */
    ROOM,
    /** To take along. */
    THING
}
