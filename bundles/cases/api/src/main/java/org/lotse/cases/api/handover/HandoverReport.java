package org.lotse.cases.api.handover;

import org.jspecify.annotations.Nullable;

/**
 * What whoever accompanied the person so far tells those who go on, in words. Everything may be missing; blank counts as missing.
 *
 * @param done what has been done so far
 * @param needs what the person needs
 * @param nextSteps what is to be done next
 */
public record HandoverReport(
        @Nullable String done,
        @Nullable String needs,
        @Nullable String nextSteps) {

    /** Greatest length of each. */
    public static final int TEXT_LENGTH = 2500;

    /** Nothing is told. */
    public static final HandoverReport NONE = new HandoverReport(null, null, null);
}
