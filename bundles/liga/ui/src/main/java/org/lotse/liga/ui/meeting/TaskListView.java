package org.lotse.liga.ui.meeting;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.LigaPermissions;
import org.lotse.liga.api.meeting.MeetingTask;
import org.lotse.liga.api.meeting.MeetingTasks;
import org.lotse.liga.api.meeting.TaskQuery;
import org.lotse.liga.api.meeting.TaskState;
import org.lotse.liga.ui.FormParts;
import org.lotse.liga.ui.Words;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.AddressParts;
import org.lotse.platform.ui.api.CsvDownload;
import org.lotse.platform.ui.api.EmptyState;
import org.lotse.platform.ui.api.Enterable;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.Navigator;
import org.lotse.platform.ui.api.Place;
import org.lotse.platform.ui.api.View;
import org.lotse.platform.ui.api.ViewHeader;
import org.lotse.platform.ui.api.ViewLink;
import org.lotse.platform.ui.api.Visit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** What somebody has to do since meetings, across all of them. */
@org.osgi.service.component.annotations.Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "liga/meetings/tasks",
        permission = "liga.read",
        title = "liga.tasks.title",
        menu = false,
        icon = "tasks",
        order = 83)
@StyleSheet("context://liga/liga.css")
public final class TaskListView extends Composite<Div> implements View, Enterable, TaskLines.Acts {

    private static final long serialVersionUID = 1L;

    private static final int ROWS = 100;
    private static final int TYPING_PAUSE_MILLIS = 300;

    private final transient MeetingTasks tasks;
    private final transient Feedback feedback;
    private final transient Navigator navigator;
    private final transient Words words;
    private final boolean mayEdit;
    private final TextField text = new TextField(getTranslation("liga.tasks.search"));
    private final Select<TaskState> state = new Select<>();
    private final Div found = new Div();
    private final List<MeetingTask> shown = new ArrayList<>();
    private transient @Nullable String next;

    /** Draws filters; {@link #enter} reads. */
    @Activate
    public TaskListView(
            @Reference MeetingTasks tasks,
            @Reference Access access,
            @Reference Feedback feedback,
            @Reference Navigator navigator,
            @Reference Texts texts) {
        this.tasks = tasks;
        this.feedback = feedback;
        this.navigator = navigator;
        words = new Words(texts, Localized.language());
        mayEdit = access.may(LigaPermissions.EDIT);
        var notDone = words.text("liga.tasks.not-done");
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(TYPING_PAUSE_MILLIS);
        text.setPrefixComponent(new Icon("vaadin", "search"));
        state.setLabel(words.text("liga.task.state"));
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(notDone);
        state.setItems(TaskState.values());
        state.setItemLabelGenerator(value -> value == null ? notDone : words.named("task-state", value));
        Stream.<HasValue<?, ?>>of(text, state)
                .forEach(field -> field.addValueChangeListener(change -> {
                    if (change.isFromClient()) {
                        remember();
                        begin();
                    }
                }));
        var filters = new Div(text, state);
        filters.addClassName("liga-filters");
        var actions = new ArrayList<Component>();
        if (access.may(LigaPermissions.EXPORT)) {
            actions.add(new CsvDownload(
                    words.text("liga.list.export"),
                    () -> words.text("liga.tasks.file"),
                    new TaskTable(tasks, words, this::query)));
        }
        getContent().setId("tasks");
        getContent().addClassName("liga-list");
        getContent()
                .add(
                        new ViewLink(words.text("liga.meeting.back"), "liga/meetings"),
                        new ViewHeader(words.text("liga.tasks.title"), actions.toArray(Component[]::new)),
                        filters,
                        found);
    }

    @Override
    public void enter(Visit visit) {
        text.setValue(visit.query("q").orElse(""));
        state.setValue(
                AddressParts.constant(TaskState.class, visit.query("state").orElse("")));
        begin();
    }

    @Override
    public void tick(MeetingTask task, boolean done) {
        if (feedback.attempt(() -> tasks.tick(task.id(), done))) {
            feedback.done(done ? "liga.task.is-done" : "liga.task.is-open");
        }
        begin();
    }

    @Override
    public void change(MeetingTask task) {
        navigator.to("liga/meetings/" + task.meeting());
    }

    private TaskQuery query() {
        return new TaskQuery(FormParts.orNull(text.getValue()), state.getValue(), state.getValue() == TaskState.DONE);
    }

    private void remember() {
        var address = new HashMap<String, String>();
        AddressParts.put(address, "q", FormParts.orNull(text.getValue()));
        AddressParts.put(address, "state", AddressParts.lower(state.getValue()));
        navigator.remember(address);
    }

    private void begin() {
        shown.clear();
        next = null;
        more();
    }

    private void more() {
        var page = tasks.page(query(), next, ROWS);
        shown.addAll(page.items());
        next = page.next().orElse(null);
        found.removeAll();
        if (shown.isEmpty()) {
            found.add(new EmptyState(
                    "tasks", words.text(query().isNarrow() ? "liga.tasks.none-found" : "liga.tasks.none")));
            return;
        }
        found.add(new TaskLines(words, shown, true, mayEdit ? this : null));
        if (next != null) {
            found.add(FormParts.small(words.text("liga.tasks.more"), this::more));
        }
    }
}
