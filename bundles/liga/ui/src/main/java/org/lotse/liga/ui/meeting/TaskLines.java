package org.lotse.liga.ui.meeting;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.meeting.MeetingTask;
import org.lotse.liga.api.meeting.TaskState;
import org.lotse.liga.ui.Badge;
import org.lotse.liga.ui.FormParts;
import org.lotse.liga.ui.PlainTable;
import org.lotse.liga.ui.Words;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.ViewLink;

/** To-dos one below the other, to tick; overdue ones say so. */
final class TaskLines extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** What can be done about one of them. */
    interface Acts {

        /** It is done, or not any more. */
        void tick(MeetingTask task, boolean done);

        /** Opens it to be changed. */
        void change(MeetingTask task);
    }

    /**
     * @param withMeeting whether it is said since which meeting
     * @param acts what can be done, or null for reading only
     */
    TaskLines(Words words, List<MeetingTask> tasks, boolean withMeeting, @Nullable Acts acts) {
        var heads = new ArrayList<>(List.of(
                words.text("liga.task.what"),
                words.text("liga.task.responsible"),
                words.text("liga.task.due"),
                words.text("liga.task.state")));
        if (withMeeting) {
            heads.add(words.text("liga.task.meeting"));
        }
        if (acts != null && !withMeeting) {
            heads.add(words.text("liga.participant.acts"));
        }
        var table = new PlainTable(words.text("liga.tasks.title"), heads);
        tasks.forEach(task -> {
            var cells = new ArrayList<@Nullable Object>();
            cells.add(task.data().responsible());
            cells.add(Localized.date(task.data().due()));
            cells.add(state(words, task));
            if (withMeeting) {
                cells.add(new ViewLink(
                        words.text("liga.meeting.on", task.meetingTitle(), Localized.date(task.meetingDay())),
                        "liga/meetings/" + task.meeting()));
            }
            if (acts != null && !withMeeting) {
                cells.add(change(words, task, acts));
            }
            table.row(acts == null ? new Span(task.data().what()) : box(task, acts), cells.toArray());
        });
        getContent().add(table);
    }

    private static Badge state(Words words, MeetingTask task) {
        var done = task.doneOn();
        if (done != null) {
            return new Badge(words.text("liga.task.done-on", Localized.date(done)), Badge.Tone.RESTING);
        }
        return new Badge(
                words.named("task-state", task.state()),
                task.state() == TaskState.OVERDUE ? Badge.Tone.WAITING : Badge.Tone.READY);
    }

    /** To be ticked when it is done. */
    private static Checkbox box(MeetingTask task, Acts acts) {
        var done = new Checkbox(task.data().what());
        done.setValue(task.state() == TaskState.DONE);
        done.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                acts.tick(task, change.getValue());
            }
        });
        return done;
    }

    private static Button change(Words words, MeetingTask task, Acts acts) {
        var edit = FormParts.small(words.text("liga.task.change"), () -> acts.change(task));
        edit.setAriaLabel(words.text("liga.task.change-of", task.data().what()));
        return edit;
    }
}
