package org.lotse.cases.core.application;

import java.time.LocalDate;
import java.util.List;
import org.lotse.cases.api.task.Due;
import org.lotse.cases.core.domain.task.TaskBook;
import org.lotse.platform.api.access.UserId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tasks fall due, and stay so until they are done. */
@Component
public final class DueTasks implements DueSource {

    private final TaskBook tasks;

    /** @param tasks all of the tenant */
    @Activate
    public DueTasks(@Reference TaskBook tasks) {
        this.tasks = tasks;
    }

    @Override
    public List<Due> due(UserId person, LocalDate today, LocalDate until) {
        return tasks.due(person, until, MOST);
    }
}
