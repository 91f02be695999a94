package org.lotse.platform.security.password;

/**
 * What one Argon2id computation costs, as in RFC 9106, section 3.1.
 *
 * @param memoryKiB memory in KiB
 * @param passes how often the memory is gone over
 * @param lanes degree of parallelism
 */
record Argon2Cost(int memoryKiB, int passes, int lanes) {

    private static final int MOST_MEMORY_KIB = 1 << 20;
    private static final int MOST_PASSES = 64;
    private static final int MOST_LANES = 16;

    /** @throws IllegalArgumentException for a cost that is nonsense or would bring the machine down */
    Argon2Cost {
        if (lanes < 1
                || lanes > MOST_LANES
                || passes < 1
                || passes > MOST_PASSES
                || memoryKiB < 8 * lanes
                || memoryKiB > MOST_MEMORY_KIB) {
            throw new IllegalArgumentException("Not a sensible cost of Argon2");
        }
    }

    /** Whether somebody who guesses has less work with this one than with the other. */
    boolean cheaperThan(Argon2Cost other) {
        return memoryKiB < other.memoryKiB || (long) memoryKiB * passes < (long) other.memoryKiB * other.passes;
    }
}
