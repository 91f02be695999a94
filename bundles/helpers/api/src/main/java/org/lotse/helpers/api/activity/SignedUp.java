package org.lotse.helpers.api.activity;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.VolunteerStatus;

/**
 * Somebody who is signed up for a shift.
 *
 * @param volunteer who
 * @param name family name first
 * @param status how far they have come now; somebody who takes a break stays signed up, and is not moved up meanwhile
 * @param phone telephone number, if known
 * @param email e-mail address, if known
 * @param skills those of their skills that the shift asks for
 * @param movedUpOn the day on which they moved up from the waiting list, or null if they did not wait or still do
 */
public record SignedUp(
        VolunteerId volunteer,
        String name,
        VolunteerStatus status,
        @Nullable String phone,
        @Nullable String email,
        Set<String> skills,
        @Nullable LocalDate movedUpOn) {

    /** Copies the skills, so that the line never changes. */
    public SignedUp {
        skills = Set.copyOf(skills);
    }
}
