package org.lotse.liga.core.domain.training;

/**
 * How many people a training has.
 *
 * @param taken with a place
 * @param waiting without one
 * @param unrecorded with a place, of whom nobody wrote down whether they were there
 */
public record Crew(int taken, int waiting, int unrecorded) {

    /** Nobody. */
    public static final Crew NONE = new Crew(0, 0, 0);
}
