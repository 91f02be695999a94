package org.lotse.platform.audit.review;

/**
 * Whether a trail is whole.
 *
 * @param intact whether every entry is there and as it was written
 * @param number how many entries there are; or the first that does not hold
 * @param reason why it does not; empty if the trail is intact
 */
public record Verdict(boolean intact, long number, String reason) {

    /** Everything is as it was written. */
    public static Verdict intact(long entries) {
        return new Verdict(true, entries, "");
    }

    /** From this entry on nothing can be relied on. */
    public static Verdict broken(long first, String reason) {
        return new Verdict(false, first, reason);
    }
}
