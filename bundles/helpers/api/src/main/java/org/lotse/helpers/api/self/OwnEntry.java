package org.lotse.helpers.api.self;

import java.util.List;
import java.util.Set;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.VolunteerStatus;

/**
 * A volunteer as they see themselves.
 *
 * @param id identity
 * @param revision goes back in commands
 * @param name as it is spoken
 * @param status how far they have come
 * @param steps those that they may take themselves from there, in the order in which to offer them
 * @param circles what the circles they belong to are called, in alphabetical order
 * @param data what they may change themselves
 */
public record OwnEntry(
        VolunteerId id,
        long revision,
        String name,
        VolunteerStatus status,
        Set<VolunteerStatus> steps,
        List<String> circles,
        OwnData data) {

    /** Copies the list; the steps keep their order. */
    public OwnEntry {
        circles = List.copyOf(circles);
    }
}
