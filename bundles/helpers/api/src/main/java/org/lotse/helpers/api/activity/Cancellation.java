package org.lotse.helpers.api.activity;

import java.time.LocalDate;

/**
 * That a shift does not take place.
 *
 * @param on the day on which it was cancelled
 * @param reason why
 */
public record Cancellation(LocalDate on, String reason) {}
