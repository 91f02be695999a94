package org.lotse.liga.api.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How an agreement stands today.
 *
 * @param state in a word
 * @param endsOn the day on which it ends as things are, renewals that have happened by themselves included; null without an end
 * @param lastNoticeDay the last day on which notice can be there for that end, or for the next possible one; null if notice was given, is too late or
 *     the agreement just ends
 */
public record Standing(
        AgreementState state,
        @Nullable LocalDate endsOn,
        @Nullable LocalDate lastNoticeDay) {

    /** So many days before it is warned. */
    public static final int WARN_DAYS = 180;
}
