package org.lotse.liga.api.meeting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody has to do since a meeting.
 *
 * @param id identity
 * @param revision how often it was changed; goes back in commands
 * @param meeting since which
 * @param meetingTitle what that was called
 * @param meetingDay when that was
 * @param data what is to be done, by whom and until when
 * @param doneOn since when it is done, or null
 * @param state how it stands today
 */
public record MeetingTask(
        TaskId id,
        long revision,
        MeetingId meeting,
        String meetingTitle,
        LocalDate meetingDay,
        TaskData data,
        @Nullable LocalDate doneOn,
        TaskState state) {}
