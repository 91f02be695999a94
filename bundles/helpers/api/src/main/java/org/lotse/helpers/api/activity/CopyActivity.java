package org.lotse.helpers.api.activity;

import java.time.LocalDate;

/**
 * Command: plan an activity like an earlier one.
 *
 * @param activity the earlier one
 * @param firstDay the day of its first shift; the others follow at the same distance as then
 */
public record CopyActivity(ActivityId activity, LocalDate firstDay) {}
