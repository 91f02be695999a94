package org.lotse.cases.core.domain.task;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.Responsible;
import org.lotse.cases.api.task.GiveTask;
import org.lotse.cases.api.task.PutOffTask;
import org.lotse.cases.api.task.SettleTask;
import org.lotse.cases.api.task.TaskEntry;
import org.lotse.cases.api.task.TaskId;
import org.lotse.cases.core.domain.Days;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;

/** Something that somebody is to do until a day, in a case or apart from any. */
@Entity
@Table(name = "CASES_TASK")
public class Task {

    @Id
    @Column(name = "ID")
    private UUID id;

    @Version
    @Column(name = "VERSION")
    private int version;

    @Column(name = "FILE_ID")
    private @Nullable UUID caseId;

    @Column(name = "TITLE")
    private String title;

    @Column(name = "DUE_ON")
    private LocalDate dueOn;

    @Column(name = "PERSON_ID")
    private UUID personId;

    @Column(name = "PERSON_NAME")
    private String personName;

    @Column(name = "GIVEN_BY_ID")
    private UUID givenById;

    @Column(name = "GIVEN_BY_NAME")
    private String givenByName;

    @Column(name = "DONE_ON")
    private @Nullable LocalDate doneOn;

    /** For the database layer. */
    protected Task() {}

    /** @throws RuleViolation beside the first field that is not acceptable */
    public static Task given(TaskId id, GiveTask command, Responsible person, Responsible by, LocalDate today) {
        var task = new Task();
        task.id = id.value();
        task.caseId = command.caseId() == null ? null : command.caseId().value();
        task.title = Check.text("title", command.title(), GiveTask.TITLE_LENGTH);
        task.dueOn = Days.arranged("dueOn", command.dueOn(), today);
        task.personId = person.id().value();
        task.personName = person.name();
        task.givenById = by.id().value();
        task.givenByName = by.name();
        return task;
    }

    /** It is done, or it is not after all. */
    public void settle(SettleTask command, LocalDate today) {
        if (!command.done()) {
            doneOn = null;
        } else if (doneOn == null) {
            doneOn = today;
        }
    }

    /**
     * Another day than the one that was seen.
     *
     * @throws ConcurrentChange if it is due on yet another
     * @throws RuleViolation if it is done, or beside {@code to}
     */
    public void putOff(PutOffTask command, LocalDate today) {
        if (doneOn != null) {
            throw RuleViolation.of("cases.rule.task-done");
        }
        if (!dueOn.equals(command.seen())) {
            throw ConcurrentChange.after(null);
        }
        dueOn = Days.arranged("to", command.to(), today);
    }

    /** As colleagues see it. */
    public TaskEntry entry() {
        return new TaskEntry(
                id(),
                title,
                dueOn,
                caseId == null ? null : new CaseId(caseId),
                new Responsible(new UserId(personId), personName),
                new Responsible(new UserId(givenById), givenByName),
                doneOn);
    }

    /** Identity. */
    public TaskId id() {
        return new TaskId(id);
    }
}
