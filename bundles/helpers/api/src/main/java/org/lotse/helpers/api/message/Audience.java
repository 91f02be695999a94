package org.lotse.helpers.api.message;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.activity.ShiftId;
import org.lotse.helpers.api.circle.CircleId;

/**
 * To whom a message goes: exactly one of the three; anything else is refused when the message is written.
 *
 * @param circle everybody who belongs to it and has not left
 * @param shift everybody who is signed up for it, with a place or waiting
 * @param volunteers these, each once, up to {@value #MOST_CHOSEN}
 */
public record Audience(@Nullable CircleId circle, @Nullable ShiftId shift, List<VolunteerId> volunteers) {

    /** Most volunteers who are chosen one by one. */
    public static final int MOST_CHOSEN = 100;

    /** Takes each of them once. */
    public Audience {
        volunteers = List.copyOf(volunteers).stream().distinct().toList();
    }

    /** Everybody of a circle. */
    public static Audience of(CircleId circle) {
        return new Audience(circle, null, List.of());
    }

    /** Everybody of a shift. */
    public static Audience of(ShiftId shift) {
        return new Audience(null, shift, List.of());
    }

    /** These. */
    public static Audience of(List<VolunteerId> volunteers) {
        return new Audience(null, null, volunteers);
    }
}
