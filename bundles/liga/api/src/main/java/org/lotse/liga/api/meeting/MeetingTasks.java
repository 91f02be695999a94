package org.lotse.liga.api.meeting;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.data.Page;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What somebody has to do since meetings of the current scope's district, across meetings. Reading needs {@code liga.read}, changing
 * {@code liga.edit}. Any thread that has a scope; every call begins at the gate.
 */
@ProviderType
public interface MeetingTasks {

    /**
     * Writes down what somebody has to do since a meeting.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside the component of {@link TaskData} that is not acceptable
     * @throws org.lotse.platform.api.data.ConcurrentChange if the meeting is gone
     */
    TaskId add(MeetingId meeting, TaskData task);

    /**
     * Replaces what is written down.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation as for {@link #add}
     * @throws org.lotse.platform.api.data.ConcurrentChange if a colleague changed it since {@link ReviseTask#revision} or it is gone
     */
    void revise(ReviseTask command);

    /**
     * It is done, or not any more. Whoever says so second, says the same.
     *
     * @throws org.lotse.platform.api.data.ConcurrentChange if it is gone
     */
    void tick(TaskId task, boolean done);

    /** Removes it, if it is there. */
    void remove(TaskId task);

    /**
     * A page of what matches.
     *
     * @param after where the page begins: {@link Page#next} of the page before <em>of the same query</em>, or null for the beginning
     * @param size rows on a page, 1 to 200
     */
    Page<MeetingTask> page(TaskQuery query, @Nullable String after, int size);

    /** Everything that matches, one after the other, a page per transaction. Needs {@code liga.export} too. */
    void export(TaskQuery query, Consumer<MeetingTask> row);
}
