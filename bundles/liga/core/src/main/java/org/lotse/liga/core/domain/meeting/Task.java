package org.lotse.liga.core.domain.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.meeting.MeetingId;
import org.lotse.liga.api.meeting.MeetingTask;
import org.lotse.liga.api.meeting.ReviseTask;
import org.lotse.liga.api.meeting.TaskData;
import org.lotse.liga.api.meeting.TaskId;
import org.lotse.liga.api.meeting.TaskState;
import org.lotse.liga.core.domain.Reach;
import org.lotse.liga.core.domain.Revision;
import org.lotse.platform.api.data.LastChange;
import org.lotse.platform.api.rule.Check;

/** Something that somebody has to do since a meeting. */
@Entity
@Table(name = "LIGA_TASK")
public class Task {

    private static final int SEARCH_LENGTH = 800;

    @Id
    @Column(name = "ID")
    private UUID id;

    @Version
    @Column(name = "VERSION")
    private int version;

    @Embedded
    private Revision revision;

    @Column(name = "MEETING_ID")
    private UUID meetingId;

    @Column(name = "WHAT")
    private String what;

    @Column(name = "RESPONSIBLE")
    private String responsible;

    @Column(name = "DUE")
    private LocalDate due;

    @Column(name = "DONE_ON")
    private @Nullable LocalDate doneOn;

    @Column(name = "SEARCH_TEXT")
    private String searchText;

    /** For the database layer. */
    protected Task() {}

    /** @throws RuleViolation beside the first field that is not acceptable */
    public static Task add(TaskId id, MeetingId meeting, TaskData data) {
        var task = new Task();
        task.id = id.value();
        task.revision = Revision.first();
        task.meetingId = meeting.value();
        task.write(data);
        return task;
    }

    /**
     * Replaces what is written down.
     *
     * @throws ConcurrentChange if the command rests on another revision than this one
     * @throws RuleViolation beside the first field that is not acceptable
     */
    public void revise(ReviseTask command, LastChange change) {
        var next = revision.after(command.revision(), change);
        write(command.data());
        revision = next;
    }

    /** It is done since a day, if it was not before; or not any more. */
    public void tick(boolean done, LocalDate today) {
        if (!done) {
            doneOn = null;
        } else if (doneOn == null) {
            doneOn = today;
        }
    }

    /** As it is told. */
    public MeetingTask told(Meeting of, LocalDate today) {
        return new MeetingTask(
                id(),
                revision.number(),
                meeting(),
                of.title(),
                of.day(),
                new TaskData(what, responsible, due),
                doneOn,
                stateOn(today));
    }

    /** How it stands on a day. It is overdue the day after. */
    public TaskState stateOn(LocalDate day) {
        if (doneOn != null) {
            return TaskState.DONE;
        }
        return due.isBefore(day) ? TaskState.OVERDUE : TaskState.OPEN;
    }

    /** Identity. */
    public TaskId id() {
        return new TaskId(id);
    }

    /** Since which meeting. */
    public MeetingId meeting() {
        return new MeetingId(meetingId);
    }

    /** Until when. */
    public LocalDate due() {
        return due;
    }

    private void write(TaskData data) {
        what = Check.text("what", data.what(), TaskData.WHAT_LENGTH);
        responsible = Check.text("responsible", data.responsible(), TaskData.RESPONSIBLE_LENGTH);
        due = Check.present("due", data.due());
        searchText = Reach.searchText(SEARCH_LENGTH, what, responsible);
    }
}
