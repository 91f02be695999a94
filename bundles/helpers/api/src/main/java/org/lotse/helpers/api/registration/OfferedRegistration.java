package org.lotse.helpers.api.registration;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the public page shows.
 *
 * @param possible whether anything can be sent in now: mail can be sent, and not too much waits to be confirmed
 * @param contact who is responsible and can be asked
 * @param officer how to reach the data protection officer
 * @param notice the municipality's own words on data protection, or null for the usual ones
 * @param circles the circles to choose from; empty if there is nothing to choose
 */
public record OfferedRegistration(
        boolean possible,
        String contact,
        String officer,
        @Nullable String notice,
        List<OfferedCircle> circles) {

    /** Copies the list, so that the offer never changes. */
    public OfferedRegistration {
        circles = List.copyOf(circles);
    }
}
