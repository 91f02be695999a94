package org.lotse.liga.api.post;

/** How a post stands today. */
public enum PostState {
    /** Its first day is to come. */
    TO_COME,
    /** Somebody holds it. */
    FILLED,
    /** Nobody holds it. */
    VACANT,
    /** There is no such post any more. */
    ENDED
}
