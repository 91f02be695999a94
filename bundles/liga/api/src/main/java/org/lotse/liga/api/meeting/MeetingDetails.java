package org.lotse.liga.api.meeting;

import java.util.List;

/**
 * A meeting as shown when opened.
 *
 * @param id identity
 * @param revision how often what is written down was changed; goes back in commands
 * @param data everything that is written down
 * @param tasks what somebody has to do since, by day
 */
public record MeetingDetails(MeetingId id, long revision, MeetingData data, List<MeetingTask> tasks) {

    /** Keeps a copy. */
    public MeetingDetails {
        tasks = List.copyOf(tasks);
    }
}
