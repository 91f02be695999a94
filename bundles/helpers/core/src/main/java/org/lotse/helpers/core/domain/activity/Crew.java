package org.lotse.helpers.core.domain.activity;

/**
 * How many are signed up for a shift.
 *
 * @param taken have a place
 * @param waiting wait for one
 */
public record Crew(int taken, int waiting) {

    /** Nobody. */
    public static final Crew NONE = new Crew(0, 0);
}
