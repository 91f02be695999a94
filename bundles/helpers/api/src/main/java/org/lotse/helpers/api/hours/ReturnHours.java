package org.lotse.helpers.api.hours;

/**
 * Gives hours back, or takes their confirmation back.
 *
 * @param id the entry
 * @param revision the revision that the person saw
 * @param reason why, up to {@value #REASON_LENGTH} characters
 */
public record ReturnHours(HoursEntryId id, long revision, String reason) {

    /** Greatest length of the reason. */
    public static final int REASON_LENGTH = 300;
}
