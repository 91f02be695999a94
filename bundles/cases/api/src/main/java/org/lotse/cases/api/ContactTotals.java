package org.lotse.cases.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a contact log sums up to.
 *
 * @param number how many contacts
 * @param minutes how long they took together
 * @param lastOn the day of the latest one, if there was any
 */
public record ContactTotals(
        int number, int minutes, @Nullable LocalDate lastOn) {}
