package org.lotse.helpers.api.request;

/** How a Patenschaft went, as those who had to do with it say; never a mark for a person. */
public enum Experience {
    /** Very well. */
    VERY_WELL,
    /** Well. */
    WELL,
    /** With difficulties. */
    WITH_DIFFICULTIES,
    /** It did not work. */
    NOT_WORKED
}
