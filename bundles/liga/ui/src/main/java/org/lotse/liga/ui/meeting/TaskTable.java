package org.lotse.liga.ui.meeting;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.lotse.liga.api.meeting.MeetingTasks;
import org.lotse.liga.api.meeting.TaskQuery;
import org.lotse.liga.ui.Words;
import org.lotse.platform.ui.api.CsvRows;
import org.lotse.platform.ui.api.Localized;

/** The list as a table to take away: the same rows in the same order, everything a line has. */
final class TaskTable implements Consumer<CsvRows> {

    private final MeetingTasks tasks;
    private final Words words;
    private final Supplier<TaskQuery> query;

    TaskTable(MeetingTasks tasks, Words words, Supplier<TaskQuery> query) {
        this.tasks = tasks;
        this.words = words;
        this.query = query;
    }

    @Override
    public void accept(CsvRows rows) {
        rows.add(
                words.text("liga.task.what"),
                words.text("liga.task.responsible"),
                words.text("liga.task.due"),
                words.text("liga.task.state"),
                words.text("liga.task.meeting"));
        tasks.export(
                query.get(),
                row -> rows.add(
                        row.data().what(),
                        row.data().responsible(),
                        Localized.date(row.data().due()),
                        words.named("task-state", row.state()),
                        words.text("liga.meeting.on", row.meetingTitle(), Localized.date(row.meetingDay()))));
    }
}
