package org.lotse.cases.ui.day;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.select.Select;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.lotse.cases.api.CaseService;
import org.lotse.cases.api.appointment.AppointmentId;
import org.lotse.cases.api.appointment.Appointments;
import org.lotse.cases.api.draft.NoteDrafts;
import org.lotse.cases.api.task.Due;
import org.lotse.cases.api.task.MyDay;
import org.lotse.cases.api.task.PutOffTask;
import org.lotse.cases.api.task.SettleTask;
import org.lotse.cases.api.task.TaskId;
import org.lotse.cases.api.task.Tasks;
import org.lotse.cases.ui.DayFilter;
import org.lotse.cases.ui.Words;
import org.lotse.cases.ui.appointment.AppointmentDialog;
import org.lotse.cases.ui.contact.CaseSearch;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.EmptyState;
import org.lotse.platform.ui.api.Enterable;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.KeepsInput;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.Navigator;
import org.lotse.platform.ui.api.Place;
import org.lotse.platform.ui.api.View;
import org.lotse.platform.ui.api.ViewHeader;
import org.lotse.platform.ui.api.Visit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** What is overdue, due today and due next, from all of case work; a task is done with one click and undone with another. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(route = "cases/my-day", permission = "cases.contacts", title = "cases.my-day.title", icon = "sun-o", order = 12)
@StyleSheet("context://cases/cases.css")
public final class MyDayView extends Composite<Div> implements View, Enterable, KeepsInput, DueItem.Acts {

    private static final long serialVersionUID = 1L;

    private final transient MyDay day;
    private final transient Tasks tasks;
    private final transient Appointments appointments;
    private final transient Feedback feedback;
    private final transient Words words;
    private final transient Navigator navigator;
    private final transient Clock clock;
    private final transient TaskDialog task;
    private final transient AppointmentDialog appointment;
    private final Select<DayFilter> filter = new Select<>();
    private final Div undo = new Div();
    private final Div list = new Div();

    /** The frame; filled when entered. */
    @Activate
    public MyDayView(
            @Reference MyDay day,
            @Reference Tasks tasks,
            @Reference Appointments appointments,
            @Reference NoteDrafts drafts,
            @Reference CaseService cases,
            @Reference CurrentScope scope,
            @Reference Feedback feedback,
            @Reference Navigator navigator,
            @Reference Texts texts,
            @Reference Clock clock) {
        this.day = day;
        this.tasks = tasks;
        this.appointments = appointments;
        this.feedback = feedback;
        this.navigator = navigator;
        this.clock = clock;
        words = new Words(texts, Localized.language());
        task = new TaskDialog(tasks, feedback, words, this::show);
        appointment = new AppointmentDialog(appointments, drafts, feedback, words, clock, true, this::show);
        var search = new CaseSearch(cases, scope);
        var give = new Button(
                words.get("cases.task.new"),
                new Icon("vaadin", "plus"),
                click -> task.begin(search.field(words), today()));
        give.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        give.addClickShortcut(Key.KEY_T, KeyModifier.ALT);
        give.setTooltipText(words.get("cases.task.new-shortcut"));
        undo.addClassName("cases-draft");
        undo.getElement().setAttribute("role", "status");
        getContent().setId("my-day");
        getContent().addClassName("cases-case");
        getContent().add(new ViewHeader(words.get("cases.my-day.title"), give), toolbar(), undo, list);
    }

    @Override
    public void enter(Visit visit) {
        filter.setValue(DayFilter.of(visit.query("show").orElse("")));
        show();
    }

    @Override
    public boolean hasUnsavedInput() {
        return task.hasUnsavedInput() || appointment.hasUnsavedInput();
    }

    @Override
    public Map<String, String> unsavedInput() {
        var unsaved = new LinkedHashMap<>(task.unsavedInput());
        unsaved.putAll(appointment.unsavedInput());
        return unsaved;
    }

    @Override
    public void done(Due due) {
        settle(new TaskId(due.record()), due.text());
    }

    @Override
    public void putOff(Due due, LocalDate to) {
        if (feedback.attempt(() -> tasks.putOff(new PutOffTask(new TaskId(due.record()), due.on(), to)))) {
            feedback.done("cases.my-day.was-put-off", Localized.date(to));
        }
        show();
    }

    @Override
    public void open(Due due) {
        appointments.find(new AppointmentId(due.record())).ifPresentOrElse(appointment::show, this::show);
    }

    private Div toolbar() {
        filter.setLabel(words.get("cases.my-day.filter"));
        filter.setItems(DayFilter.values());
        filter.setItemLabelGenerator(words::of);
        filter.setValue(DayFilter.ALL);
        filter.addValueChangeListener(chosen -> {
            if (chosen.isFromClient()) {
                turn();
            }
        });
        var bar = new Div(filter);
        bar.addClassName("cases-day-bar");
        return bar;
    }

    private void turn() {
        navigator.remember(Map.of("show", filter.getValue().inAddress()));
        show();
    }

    /** What it was before is one key away: the button that was pressed is gone, and "undo" has the focus in its place. */
    private void settle(TaskId id, String title) {
        if (feedback.attempt(() -> tasks.settle(new SettleTask(id, true)))) {
            var back = new Button(words.get("cases.my-day.undo"), click -> takeBack(id));
            back.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            undo.removeAll();
            undo.add(new Span(words.get("cases.my-day.was-done", title)), back);
            back.focus();
        }
        show();
    }

    private void takeBack(TaskId id) {
        feedback.attempt(() -> tasks.settle(new SettleTask(id, false)));
        undo.removeAll();
        show();
    }

    private void show() {
        var days = new DayList(words, today());
        var empty = filter.getValue() == DayFilter.GIVEN_AWAY ? showGivenAway(days) : showOwn(days);
        list.removeAll();
        list.add(empty ? nothing() : days);
    }

    private boolean showGivenAway(DayList days) {
        var given = tasks.givenAway();
        days.givenAway(given, one -> settle(one.id(), one.title()));
        return given.isEmpty();
    }

    private boolean showOwn(DayList days) {
        var due = day.due(today().plusDays(DayList.NEXT_DAYS)).stream()
                .filter(filter.getValue()::takes)
                .toList();
        days.own(due, this);
        return due.isEmpty();
    }

    private EmptyState nothing() {
        if (filter.getValue() == DayFilter.ALL) {
            return new EmptyState("sun-o", words.get("cases.my-day.nothing"));
        }
        return new EmptyState(
                "sun-o",
                words.get("cases.my-day.nothing-of-that"),
                new Button(words.get("cases.my-day.show-all"), click -> {
                    filter.setValue(DayFilter.ALL);
                    turn();
                }));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
