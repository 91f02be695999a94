package org.lotse.helpers.api.leaving;

import java.time.LocalDate;

/**
 * An entry in the log of erasures. It says nothing about anybody.
 *
 * @param on the day
 * @param reason why
 * @param count how many were erased for it on that day, at least one
 */
public record ErasureEntry(LocalDate on, ErasureReason reason, long count) {}
