package org.lotse.liga.core.application.meeting;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.LigaPermissions;
import org.lotse.liga.api.meeting.MeetingId;
import org.lotse.liga.api.meeting.MeetingTask;
import org.lotse.liga.api.meeting.MeetingTasks;
import org.lotse.liga.api.meeting.ReviseTask;
import org.lotse.liga.api.meeting.TaskData;
import org.lotse.liga.api.meeting.TaskId;
import org.lotse.liga.api.meeting.TaskQuery;
import org.lotse.liga.core.application.LigaChanges;
import org.lotse.liga.core.domain.meeting.MeetingBook;
import org.lotse.liga.core.domain.meeting.Task;
import org.lotse.liga.core.domain.meeting.TaskBook;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.Page;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.data.WholeList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What somebody has to do since meetings; every change runs in one transaction of the current tenant. */
@Component
public final class TransactionalMeetingTasks implements MeetingTasks {

    private final MeetingBook meetings;
    private final TaskBook tasks;
    private final LigaChanges changes;
    private final Access access;
    private final Transactions transactions;

    /** Works on these. */
    @Activate
    public TransactionalMeetingTasks(
            @Reference MeetingBook meetings,
            @Reference TaskBook tasks,
            @Reference LigaChanges changes,
            @Reference Access access,
            @Reference(target = "(lotse.unit=liga)") Transactions transactions) {
        this.meetings = meetings;
        this.tasks = tasks;
        this.changes = changes;
        this.access = access;
        this.transactions = transactions;
    }

    @Override
    public TaskId add(MeetingId meeting, TaskData task) {
        access.require(LigaPermissions.EDIT);
        return transactions.write(() -> {
            var of = meetings.find(meeting).orElseThrow(ConcurrentChange::removed);
            var added = Task.add(new TaskId(changes.next()), of.id(), task);
            tasks.add(added);
            return added.id();
        });
    }

    @Override
    public void revise(ReviseTask command) {
        access.require(LigaPermissions.EDIT);
        transactions.write(() -> present(command.id()).revise(command, changes.now()));
    }

    @Override
    public void tick(TaskId task, boolean done) {
        access.require(LigaPermissions.EDIT);
        transactions.write(() -> present(task).tick(done, changes.today()));
    }

    @Override
    public void remove(TaskId task) {
        access.require(LigaPermissions.EDIT);
        transactions.write(() -> tasks.find(task).ifPresent(tasks::remove));
    }

    @Override
    public Page<MeetingTask> page(TaskQuery query, @Nullable String after, int size) {
        access.require(LigaPermissions.READ);
        return read(query, after, Math.clamp(size, 1, WholeList.LARGEST_PAGE));
    }

    @Override
    public void export(TaskQuery query, Consumer<MeetingTask> row) {
        access.require(LigaPermissions.READ);
        access.require(LigaPermissions.EXPORT);
        WholeList.read(after -> read(query, after, WholeList.LARGEST_PAGE), row);
    }

    private Page<MeetingTask> read(TaskQuery query, @Nullable String after, int size) {
        return transactions.read(() -> tasks.page(query, changes.today(), after, size));
    }

    private Task present(TaskId id) {
        return tasks.find(id).orElseThrow(ConcurrentChange::removed);
    }
}
