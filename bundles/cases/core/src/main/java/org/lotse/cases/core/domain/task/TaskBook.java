package org.lotse.cases.core.domain.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.task.Due;
import org.lotse.cases.api.task.TaskId;
import org.lotse.platform.api.access.UserId;

/** All tasks of the current tenant. Inside a transaction only. */
public interface TaskBook {

    /** Takes in a new one. */
    void add(Task task);

    /** The one with this id. */
    Optional<Task> find(TaskId id);

    /** The tasks of a case: those to be done first, by day. */
    List<Task> of(CaseId caseId, int most);

    /** What somebody gave to others who have not done it, by day. */
    List<Task> givenAway(UserId by, int most);

    /** What somebody has not done and is to do until this day. */
    List<Due> due(UserId person, LocalDate until, int most);
}
