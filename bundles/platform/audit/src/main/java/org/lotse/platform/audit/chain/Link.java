package org.lotse.platform.audit.chain;

/**
 * A place in a chain and the seal it has there.
 *
 * @param number counted from one, without a gap; zero before the first entry
 * @param seal of the entry and, through it, of everything before
 */
public record Link(long number, String seal) {

    /** What the first entry is tied to. */
    public static final Link START = new Link(0, "0".repeat(64));
}
