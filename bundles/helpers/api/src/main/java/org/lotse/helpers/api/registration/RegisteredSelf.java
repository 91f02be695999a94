package org.lotse.helpers.api.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.VolunteerStatus;

/**
 * Somebody who registered themselves and confirmed it.
 *
 * @param volunteer who they are now
 * @param name family name first
 * @param status how far they have come
 * @param sentAt when they sent it in
 * @param confirmedAt when they confirmed it
 * @param times when they have time, in their words, or null
 * @param message what else they said, or null
 * @param circles the names of the circles they belong to, in alphabetical order
 * @param forgottenOn the day on which they are erased if nobody has decided or written anything about them by then ({@link Registrations#UNDECIDED_DAYS}); null where
 *     somebody decided or more is kept than a wish to help
 * @param alike volunteers with the same mail address or the same name, who may be the same person
 */
public record RegisteredSelf(
        VolunteerId volunteer,
        String name,
        VolunteerStatus status,
        Instant sentAt,
        Instant confirmedAt,
        @Nullable String times,
        @Nullable String message,
        List<String> circles,
        @Nullable LocalDate forgottenOn,
        List<Alike> alike) {

    /** Copies the lists, so that it never changes. */
    public RegisteredSelf {
        circles = List.copyOf(circles);
        alike = List.copyOf(alike);
    }

    /**
     * Somebody who may be the same person.
     *
     * @param volunteer who
     * @param name family name first
     * @param status how far they have come
     * @param sameEmail whether the mail address is the same; else the name is
     */
    public record Alike(VolunteerId volunteer, String name, VolunteerStatus status, boolean sameEmail) {}
}
