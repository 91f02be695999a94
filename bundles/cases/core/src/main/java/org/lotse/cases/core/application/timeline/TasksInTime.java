package org.lotse.cases.core.application.timeline;

import java.util.Optional;
import java.util.stream.Stream;
import org.lotse.cases.api.task.TaskEntry;
import org.lotse.cases.api.timeline.TimelineEntry;
import org.lotse.cases.api.timeline.TimelineKind;
import org.lotse.cases.core.domain.CaseFile;
import org.lotse.cases.core.domain.task.Task;
import org.lotse.cases.core.domain.task.TaskBook;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tasks on the day they were done. */
@Component
public final class TasksInTime implements TimelineSource {

    private final TaskBook tasks;

    /** @param tasks all of the tenant */
    @Activate
    public TasksInTime(@Reference TaskBook tasks) {
        this.tasks = tasks;
    }

    @Override
    public Stream<TimelineEntry> of(CaseFile file) {
        return tasks.of(file.id(), MOST).stream().map(Task::entry).flatMap(TasksInTime::entry);
    }

    private static Stream<TimelineEntry> entry(TaskEntry task) {
        return Optional.ofNullable(task.doneOn()).stream()
                .map(day -> new TimelineEntry(
                        TimelineKind.TASK,
                        day,
                        null,
                        task.id().value(),
                        null,
                        "",
                        task.title(),
                        task.person().name()));
    }
}
