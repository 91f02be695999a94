package org.lotse.liga.api.meeting;

import java.util.UUID;

/**
 * Identity of something that somebody has to do since a meeting.
 *
 * @param value made by the application when it was written down
 */
public record TaskId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
