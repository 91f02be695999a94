package org.lotse.cases.api.appointment;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.ContactKind;

/**
 * What is arranged.
 *
 * @param kind in which way to meet
 * @param on on which day, at most a year ahead
 * @param at when it begins, on the clock of Europe/Berlin
 * @param minutes how long it is to take, within the bounds of {@link org.lotse.cases.api.ContactData}
 * @param place where, up to {@link #TEXT_LENGTH} characters
 * @param company who else comes: an interpreter, somebody of the job centre; up to {@link #TEXT_LENGTH} characters
 */
public record AppointmentData(
        ContactKind kind,
        LocalDate on,
        LocalTime at,
        int minutes,
        @Nullable String place,
        @Nullable String company) {

    /** Greatest length of place and company. */
    public static final int TEXT_LENGTH = 200;
}
