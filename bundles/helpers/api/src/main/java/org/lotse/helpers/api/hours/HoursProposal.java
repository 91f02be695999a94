package org.lotse.helpers.api.hours;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.circle.CircleId;

/**
 * An occasion on which a volunteer helped or may have helped, and what can be written down about it without asking.
 *
 * @param occasion the shift or the Patenschaft
 * @param title what the activity is called, or what the Patenschaft is for
 * @param day of the shift, or null for a Patenschaft
 * @param minutes of the shift, or null for a Patenschaft
 * @param circle of the activity, if it belongs to one
 */
public record HoursProposal(
        Occasion occasion,
        String title,
        @Nullable LocalDate day,
        @Nullable Integer minutes,
        @Nullable CircleId circle) {}
