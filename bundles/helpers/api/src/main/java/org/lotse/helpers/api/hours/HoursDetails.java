package org.lotse.helpers.api.hours;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An entry of hours as shown when opened.
 *
 * @param id identity
 * @param revision how often it was changed; goes back in commands
 * @param volunteerName who helped, family name first
 * @param data everything that is written down
 * @param state how far it has come
 * @param loggedBy who wrote it down
 * @param loggedOn the day on which they did
 * @param confirmedBy who confirmed it, or null as long as nobody has
 * @param confirmedOn the day on which they did, or null
 * @param reason why it was returned or its confirmation taken back, or null if neither happened since it was changed or confirmed last
 */
public record HoursDetails(
        HoursEntryId id,
        long revision,
        String volunteerName,
        HoursData data,
        HoursState state,
        String loggedBy,
        LocalDate loggedOn,
        @Nullable String confirmedBy,
        @Nullable LocalDate confirmedOn,
        @Nullable String reason) {}
