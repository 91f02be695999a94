package org.lotse.helpers.api.activity;

import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.circle.CircleId;

/**
 * A line in the list of activities.
 *
 * @param id identity
 * @param title what it is called
 * @param circle whose activity it is, if it belongs to one
 * @param place where to meet, if written down
 * @param next the next shift that is not cancelled, from today on, or null if nothing is to come
 */
public record ActivitySummary(
        ActivityId id,
        String title,
        @Nullable CircleId circle,
        @Nullable String place,
        @Nullable ShiftSummary next) {}
