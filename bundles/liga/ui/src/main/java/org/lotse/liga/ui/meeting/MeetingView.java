package org.lotse.liga.ui.meeting;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lotse.liga.api.LigaPermissions;
import org.lotse.liga.api.meeting.MeetingDetails;
import org.lotse.liga.api.meeting.MeetingId;
import org.lotse.liga.api.meeting.MeetingPapers;
import org.lotse.liga.api.meeting.MeetingTask;
import org.lotse.liga.api.meeting.MeetingTasks;
import org.lotse.liga.api.meeting.Meetings;
import org.lotse.liga.api.meeting.ReviseMeeting;
import org.lotse.liga.api.meeting.ReviseTask;
import org.lotse.liga.ui.FormParts;
import org.lotse.liga.ui.Words;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.Enterable;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.KeepsInput;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.Navigator;
import org.lotse.platform.ui.api.NotFound;
import org.lotse.platform.ui.api.PdfDownload;
import org.lotse.platform.ui.api.Place;
import org.lotse.platform.ui.api.View;
import org.lotse.platform.ui.api.ViewHeader;
import org.lotse.platform.ui.api.ViewLink;
import org.lotse.platform.ui.api.Visit;
import org.lotse.platform.ui.api.form.ActForm;
import org.lotse.platform.ui.api.form.ActPlace;
import org.lotse.platform.ui.api.form.Edit;
import org.lotse.platform.ui.api.form.FormFoot;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** One meeting: what was talked about and decided, and what somebody has to do since. */
@org.osgi.service.component.annotations.Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "liga/meetings/:id",
        permission = "liga.read",
        title = "liga.meeting.one",
        menu = false,
        icon = "group",
        order = 81)
@StyleSheet("context://liga/liga.css")
public final class MeetingView extends Composite<Div> implements View, Enterable, KeepsInput, TaskLines.Acts {

    private static final long serialVersionUID = 1L;

    private final transient Meetings meetings;
    private final transient MeetingTasks tasks;
    private final transient MeetingPapers papers;
    private final transient Feedback feedback;
    private final transient Navigator navigator;
    private final transient Words words;
    private final boolean mayEdit;
    private final boolean mayPrint;
    private final ViewHeader header = new ViewHeader("");
    private final Div acts = new Div();
    private final Section toDo = new Section();
    private final MeetingForm form;
    private final transient Edit<MeetingDetails> edit;
    private final ActPlace<MeetingDetails> place;
    private boolean left;

    /** Draws an empty page; {@link #enter} tells what to show. */
    @Activate
    public MeetingView(
            @Reference Meetings meetings,
            @Reference MeetingTasks tasks,
            @Reference MeetingPapers papers,
            @Reference Access access,
            @Reference Feedback feedback,
            @Reference Navigator navigator,
            @Reference Texts texts) {
        this.meetings = meetings;
        this.tasks = tasks;
        this.papers = papers;
        this.feedback = feedback;
        this.navigator = navigator;
        words = new Words(texts, Localized.language());
        mayEdit = access.may(LigaPermissions.EDIT);
        mayPrint = access.may(LigaPermissions.EXPORT);
        form = new MeetingForm(words);
        form.setReadOnly(!mayEdit);
        edit = new Edit<>(form.fields(), feedback, seen -> meetings.find(seen.id()), this::show)
                .whenRemoved(this::leave);
        place = new ActPlace<>(feedback, edit);
        var foot = new FormFoot(
                getTranslation("liga.form.save"),
                this::save,
                getTranslation("liga.form.undo"),
                () -> edit.begin(read(edit.record().id())));
        foot.setVisible(mayEdit);
        acts.addClassName("liga-acts");
        toDo.addClassName("liga-panel");
        toDo.setId("to-do");
        getContent().setId("meeting");
        getContent().addClassName("liga-detail");
        getContent()
                .add(
                        new ViewLink(getTranslation("liga.meeting.back"), "liga/meetings"),
                        header,
                        acts,
                        place,
                        toDo,
                        form,
                        foot);
    }

    @Override
    public void enter(Visit visit) {
        edit.begin(read(MeetingId.parse(visit.parameter("id")).orElseThrow(NotFound::new)));
    }

    @Override
    public boolean hasUnsavedInput() {
        return !left && (form.fields().isChanged() || place.isBegun());
    }

    @Override
    public Map<String, String> unsavedInput() {
        var input = new LinkedHashMap<>(form.fields().changes());
        input.putAll(place.unsaved());
        return input;
    }

    @Override
    public void tick(MeetingTask task, boolean done) {
        if (feedback.attempt(() -> tasks.tick(task.id(), done))) {
            feedback.done("liga.form.saved");
        }
        refresh();
    }

    @Override
    public void change(MeetingTask task) {
        var fields = new TaskFields(words);
        fields.show(task.data());
        var remove = FormParts.removing(words.text("liga.task.remove"), () -> remove(task));
        place.begin(new ActForm<>(
                words.text("liga.task.change"),
                words.text("liga.form.save"),
                "liga.form.saved",
                fields.fields(),
                List.<Component>of(fields, remove),
                seen -> tasks.revise(new ReviseTask(task.id(), task.revision(), fields.value()))));
    }

    private MeetingDetails read(MeetingId id) {
        return meetings.find(id).orElseThrow(NotFound::new);
    }

    private void show(MeetingDetails found) {
        header.setTitle(words.text(
                "liga.meeting.on",
                found.data().title(),
                Localized.date(found.data().day())));
        form.show(found.data());
        acts.removeAll();
        var id = found.id();
        if (mayEdit) {
            acts.add(FormParts.small(words.text("liga.task.add"), () -> place.begin(adding())));
        }
        if (mayPrint) {
            acts.add(new PdfDownload(
                    words.text("liga.meeting.minutes"),
                    () -> words.text("liga.meeting.minutes-file"),
                    to -> papers.minutes(id, to)));
        }
        acts.add(new ViewLink(words.text("liga.meetings.to-tasks"), "liga/meetings/tasks"));
        if (mayEdit) {
            acts.add(FormParts.removing(words.text("liga.meeting.remove"), this::remove));
        }
        toDo.removeAll();
        toDo.add(new H2(words.text("liga.tasks.title")));
        toDo.add(
                found.tasks().isEmpty()
                        ? FormParts.soft(words.text("liga.tasks.none-here"))
                        : new TaskLines(words, found.tasks(), false, mayEdit ? this : null));
    }

    private ActForm<MeetingDetails> adding() {
        var fields = new TaskFields(words);
        return new ActForm<>(
                words.text("liga.task.add"),
                words.text("liga.form.save"),
                "liga.task.is-added",
                fields.fields(),
                List.<Component>of(fields),
                seen -> tasks.add(seen.id(), fields.value()));
    }

    private void remove(MeetingTask task) {
        feedback.confirm(
                "liga.task.remove-title",
                "liga.training.remove-text",
                "liga.task.remove",
                new Object[] {task.data().what()},
                () -> {
                    if (feedback.attempt(() -> tasks.remove(task.id()))) {
                        feedback.done("liga.task.is-removed");
                        edit.begin(read(edit.record().id()));
                    }
                });
    }

    private void remove() {
        feedback.confirm(
                "liga.meeting.remove-title",
                "liga.meeting.remove-text",
                "liga.meeting.remove",
                new Object[] {edit.record().data().title()},
                () -> feedback.attempt(() -> {
                    meetings.remove(edit.record().id(), edit.record().revision());
                    feedback.done("liga.meeting.is-removed");
                    leave();
                }));
    }

    /** Shows what is so now; what was typed in the form stays. */
    private void refresh() {
        edit.act(seen -> {}, () -> {});
    }

    private void save() {
        edit.save(seen -> meetings.revise(new ReviseMeeting(seen.id(), seen.revision(), form.value())), () -> {
            edit.begin(read(edit.record().id()));
            feedback.done("liga.form.saved");
        });
    }

    private void leave() {
        left = true;
        navigator.to("liga/meetings");
    }
}
