package org.lotse.cases.ui.day;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.Icon;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.task.SettleTask;
import org.lotse.cases.api.task.TaskEntry;
import org.lotse.cases.api.task.Tasks;
import org.lotse.cases.ui.Words;
import org.lotse.platform.ui.api.EmptyState;
import org.lotse.platform.ui.api.Feedback;

/** What is and was to be done in a case, each with a box to tick. */
public final class TaskPanel extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final transient Tasks tasks;
    private final transient Feedback feedback;
    private final transient Words words;
    private final transient Clock clock;
    private final transient TaskDialog dialog;
    private final boolean mayWrite;
    private final transient BooleanSupplier mayGive;
    private final Button give;
    private final UnorderedList entries = new UnorderedList();
    private final Div foot = new Div();
    private transient @Nullable CaseId caseId;

    /**
     * @param mayWrite whether to offer anything but looking
     * @param mayGive whether to offer a new task
     */
    public TaskPanel(
            Tasks tasks, Feedback feedback, Words words, Clock clock, boolean mayWrite, BooleanSupplier mayGive) {
        this.tasks = tasks;
        this.feedback = feedback;
        this.words = words;
        this.clock = clock;
        this.mayWrite = mayWrite;
        this.mayGive = mayGive;
        dialog = new TaskDialog(tasks, feedback, words, this::reload);
        give = new Button(words.get("cases.task.new"), new Icon("vaadin", "plus"), click -> begin());
        var head = new Div(new H2(words.get("cases.task.title")), give);
        head.addClassName("cases-panel-head");
        getContent().setId("tasks");
        getContent().addClassNames("cases-facts", "cases-tasks");
        getContent().add(head, entries, foot);
    }

    /** Fills the panel for a case. */
    public void show(CaseId id) {
        caseId = id;
        give.setVisible(mayGive.getAsBoolean());
        reload();
    }

    /** Whether something was typed that is not kept yet. */
    public boolean hasUnsavedInput() {
        return dialog.hasUnsavedInput();
    }

    /** What was typed and is not kept yet, by label. */
    public Map<String, String> unsavedInput() {
        return dialog.unsavedInput();
    }

    private void begin() {
        if (caseId != null) {
            dialog.begin(caseId, today().plusWeeks(1));
        }
    }

    private void reload() {
        if (caseId == null) {
            return;
        }
        entries.removeAll();
        foot.removeAll();
        tasks.of(caseId).forEach(task -> entries.add(item(task)));
        if (entries.getComponentCount() == 0) {
            foot.add(new EmptyState("check-square-o", words.get("cases.task.none")));
        }
    }

    private TaskItem item(TaskEntry task) {
        return new TaskItem(words, today(), task, mayWrite, done -> {
            feedback.attempt(() -> tasks.settle(new SettleTask(task.id(), done)));
            reload();
        });
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
