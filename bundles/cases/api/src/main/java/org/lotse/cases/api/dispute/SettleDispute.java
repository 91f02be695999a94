package org.lotse.cases.api.dispute;

import java.time.LocalDate;

/**
 * Command: it is settled whether the datum is right; the mark goes.
 *
 * @param id which dispute
 * @param outcome how it came out
 * @param reason by what
 * @param on the day, between the claim and today
 */
public record SettleDispute(DisputeId id, DisputeOutcome outcome, String reason, LocalDate on) {

    /** Greatest length of the reason. */
    public static final int REASON_LENGTH = 1000;
}
