package org.lotse.liga.api.training;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.carrier.CarrierId;

/**
 * Somebody in the line of a training.
 *
 * @param id identity of the entry
 * @param name who
 * @param organisation where they work, in words
 * @param carrier for which carrier they work, or null
 * @param contact telephone number or mail address, or null
 * @param number the place in line
 * @param placed whether they have a place; else they wait
 * @param signedUpOn the day on which they were signed up
 * @param movedUpOn the day on which they moved up from the waiting list, or null
 * @param attendance whether they were there, or null as long as nobody wrote it down
 */
public record Participant(
        ParticipantId id,
        String name,
        String organisation,
        @Nullable CarrierId carrier,
        @Nullable String contact,
        int number,
        boolean placed,
        LocalDate signedUpOn,
        @Nullable LocalDate movedUpOn,
        @Nullable Attendance attendance) {}
