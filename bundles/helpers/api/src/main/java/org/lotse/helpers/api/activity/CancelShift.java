package org.lotse.helpers.api.activity;

/**
 * Command: a shift does not take place.
 *
 * @param id which shift
 * @param revision the revision that the person saw
 * @param reason why, up to {@value #REASON_LENGTH} characters; kept and shown
 */
public record CancelShift(ShiftId id, long revision, String reason) {

    /** Greatest length of the reason. */
    public static final int REASON_LENGTH = 300;
}
