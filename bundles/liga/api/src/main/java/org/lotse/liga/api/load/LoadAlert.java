package org.lotse.liga.api.load;

/** What somebody should look at. */
public enum LoadAlert {
    /** More people for each post than the target and its margin. */
    ABOVE_TARGET,
    /** People, and no post that is for the municipality. */
    NO_POST,
    /** No figure for as many months as the target says, or none at all. */
    NO_FIGURE
}
