package org.lotse.liga.api.change;

/**
 * Gives a change up before its day.
 *
 * @param id which
 * @param revision the revision that the person saw
 * @param reason why, up to {@value #REASON_LENGTH} characters; the municipality does not read it
 */
public record AbandonChange(ChangeId id, long revision, String reason) {

    /** Greatest length of the reason. */
    public static final int REASON_LENGTH = 500;
}
