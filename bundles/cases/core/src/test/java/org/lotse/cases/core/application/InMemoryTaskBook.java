package org.lotse.cases.core.application;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.task.Due;
import org.lotse.cases.api.task.DueKind;
import org.lotse.cases.api.task.TaskEntry;
import org.lotse.cases.api.task.TaskId;
import org.lotse.cases.core.domain.task.Task;
import org.lotse.cases.core.domain.task.TaskBook;
import org.lotse.platform.api.access.UserId;

/** Tasks in a map. */
final class InMemoryTaskBook implements TaskBook {

    private final Map<TaskId, Task> tasks = new LinkedHashMap<>();

    @Override
    public void add(Task task) {
        tasks.put(task.id(), task);
    }

    @Override
    public Optional<Task> find(TaskId id) {
        return Optional.ofNullable(tasks.get(id));
    }

    @Override
    public List<Task> of(CaseId caseId, int most) {
        return tasks.values().stream()
                .filter(task -> caseId.equals(task.entry().caseId()))
                .limit(most)
                .toList();
    }

    @Override
    public List<Task> givenAway(UserId by, int most) {
        return tasks.values().stream()
                .filter(task -> task.entry().doneOn() == null)
                .filter(task -> task.entry().givenBy().id().equals(by)
                        && !task.entry().person().id().equals(by))
                .sorted(Comparator.comparing(task -> task.entry().dueOn()))
                .limit(most)
                .toList();
    }

    @Override
    public List<Due> due(UserId person, LocalDate until, int most) {
        return tasks.values().stream()
                .map(Task::entry)
                .filter(task -> task.person().id().equals(person))
                .filter(task -> task.doneOn() == null && !task.dueOn().isAfter(until))
                .sorted(Comparator.comparing(TaskEntry::dueOn))
                .limit(most)
                .map(task ->
                        new Due(DueKind.TASK, task.dueOn(), null, task.id().value(), task.caseId(), "", task.title()))
                .toList();
    }
}
