package org.lotse.cases.api;

/**
 * The work of one colleague in figures.
 *
 * @param person who
 * @param inCare how many cases they answer for whose care period has not ended
 * @param over how many whose care period has ended and that they still answer for
 * @param quiet how many of all these had no contact for more than {@link CaseQuery#QUIET_DAYS} days
 * @param ending of how many the care period ends within three months
 */
public record Caseload(Responsible person, long inCare, long over, long quiet, long ending) {

    /** How full a full post is with the cases in care, in percent of a target. */
    public long percentOf(int target) {
        return Math.round(inCare * 100.0 / target);
    }
}
