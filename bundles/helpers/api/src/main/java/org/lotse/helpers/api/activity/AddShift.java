package org.lotse.helpers.api.activity;

/**
 * Command: plan one shift.
 *
 * @param activity what it belongs to
 * @param data the shift
 */
public record AddShift(ActivityId activity, ShiftData data) {}
