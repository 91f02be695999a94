package org.lotse.helpers.api.activity;

/**
 * Command: replace what is written down about a shift.
 *
 * @param id which shift
 * @param revision the revision that the person saw while typing
 * @param data the shift
 */
public record ReviseShift(ShiftId id, long revision, ShiftData data) {}
