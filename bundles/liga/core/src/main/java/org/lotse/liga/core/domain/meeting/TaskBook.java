package org.lotse.liga.core.domain.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.meeting.MeetingId;
import org.lotse.liga.api.meeting.MeetingTask;
import org.lotse.liga.api.meeting.TaskId;
import org.lotse.liga.api.meeting.TaskQuery;
import org.lotse.platform.api.data.Page;

/** What somebody has to do since meetings of the current tenant. Inside a transaction only. */
public interface TaskBook {

    /** Takes in a new one. */
    void add(Task task);

    /** Takes one out. */
    void remove(Task task);

    /** The one with this id. */
    Optional<Task> find(TaskId id);

    /** Those of a meeting, by day. */
    List<Task> of(MeetingId meeting);

    /** A page of the list. */
    Page<MeetingTask> page(TaskQuery query, LocalDate today, @Nullable String after, int size);

    /** How many are not done. */
    long open();

    /** How many are not done although their day is over. */
    long overdue(LocalDate today);
}
