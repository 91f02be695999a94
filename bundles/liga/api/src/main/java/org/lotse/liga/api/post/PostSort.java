package org.lotse.liga.api.post;

/** What the list of posts can be sorted by. */
public enum PostSort {
    /** What they are called. */
    NAME,
    /** Their first day. */
    FROM
}
