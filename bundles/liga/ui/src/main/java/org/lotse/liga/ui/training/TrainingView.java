package org.lotse.liga.ui.training;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.LigaPermissions;
import org.lotse.liga.api.training.Attendance;
import org.lotse.liga.api.training.Audience;
import org.lotse.liga.api.training.CancelTraining;
import org.lotse.liga.api.training.Participant;
import org.lotse.liga.api.training.Participants;
import org.lotse.liga.api.training.ReviseTraining;
import org.lotse.liga.api.training.TrainingDetails;
import org.lotse.liga.api.training.TrainingId;
import org.lotse.liga.api.training.TrainingList;
import org.lotse.liga.api.training.TrainingPapers;
import org.lotse.liga.api.training.TrainingState;
import org.lotse.liga.api.training.Trainings;
import org.lotse.liga.ui.FormParts;
import org.lotse.liga.ui.Municipalities;
import org.lotse.liga.ui.Words;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.tenant.Tenants;
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
import org.lotse.platform.ui.api.form.FormFields;
import org.lotse.platform.ui.api.form.FormFoot;
import org.lotse.platform.ui.api.form.NoteField;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** One training: how it stands, who comes, who was there, and everything that is written down. */
@org.osgi.service.component.annotations.Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "liga/trainings/:id",
        permission = "liga.read",
        title = "liga.training.one",
        menu = false,
        icon = "academy-cap",
        order = 76)
@StyleSheet("context://liga/liga.css")
public final class TrainingView extends Composite<Div> implements View, Enterable, KeepsInput, ParticipantsPanel.Acts {

    private static final long serialVersionUID = 1L;

    private final transient Trainings trainings;
    private final transient Participants participants;
    private final transient TrainingPapers papers;
    private final transient Feedback feedback;
    private final transient Navigator navigator;
    private final transient Words words;
    private final transient EnterForms entering;
    private final boolean mayEdit;
    private final boolean mayPrint;
    private final ViewHeader header = new ViewHeader("");
    private final Div state = new Div();
    private final Div acts = new Div();
    private final Div people = new Div();
    private final TrainingForm form;
    private final FormFoot foot;
    private final transient Edit<TrainingDetails> edit;
    private final ActPlace<TrainingDetails> place;
    private boolean left;

    /** Draws an empty page; {@link #enter} tells what to show. */
    @Activate
    public TrainingView(
            @Reference Trainings trainings,
            @Reference TrainingList list,
            @Reference Participants participants,
            @Reference TrainingPapers papers,
            @Reference Tenants tenants,
            @Reference Access access,
            @Reference Feedback feedback,
            @Reference Navigator navigator,
            @Reference Texts texts) {
        this.trainings = trainings;
        this.participants = participants;
        this.papers = papers;
        this.feedback = feedback;
        this.navigator = navigator;
        words = new Words(texts, Localized.language());
        entering = new EnterForms(participants, new Municipalities(tenants), words);
        mayEdit = access.may(LigaPermissions.EDIT);
        mayPrint = access.may(LigaPermissions.EXPORT);
        form = new TrainingForm(words, list.subjects());
        edit = new Edit<>(form.fields(), feedback, seen -> trainings.find(seen.id()), this::show)
                .whenRemoved(this::leave);
        place = new ActPlace<>(feedback, edit);
        foot = new FormFoot(
                getTranslation("liga.form.save"),
                this::save,
                getTranslation("liga.form.undo"),
                () -> edit.begin(read(edit.record().id())));
        state.addClassName("liga-status-line");
        acts.addClassName("liga-acts");
        getContent().setId("training");
        getContent().addClassName("liga-detail");
        getContent()
                .add(
                        new ViewLink(getTranslation("liga.training.back"), "liga/trainings"),
                        header,
                        state,
                        acts,
                        place,
                        people,
                        form,
                        foot);
    }

    @Override
    public void enter(Visit visit) {
        edit.begin(read(TrainingId.parse(visit.parameter("id")).orElseThrow(NotFound::new)));
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
    public void withdraw(Participant participant) {
        feedback.confirm(
                "liga.participant.withdraw-title",
                "liga.participant.withdraw-text",
                "liga.participant.withdraw",
                new Object[] {participant.name()},
                () -> {
                    if (feedback.attempt(
                            () -> participants.withdraw(edit.record().id(), participant.id()))) {
                        feedback.done("liga.participant.is-withdrawn");
                    }
                    refresh();
                });
    }

    @Override
    public void mark(Participant participant, @Nullable Attendance attendance) {
        if (feedback.attempt(() -> participants.mark(edit.record().id(), participant.id(), attendance))) {
            feedback.done("liga.form.saved");
        }
        refresh();
    }

    @Override
    public void certificate(Participant participant, OutputStream to) throws IOException {
        papers.certificate(edit.record().id(), participant.id(), to);
    }

    private TrainingDetails read(TrainingId id) {
        return trainings.find(id).orElseThrow(NotFound::new);
    }

    private void show(TrainingDetails found) {
        var editable = mayEdit && found.cancellation() == null;
        header.setTitle(found.data().title());
        form.setReadOnly(!editable);
        form.show(found.data());
        foot.setVisible(editable);
        showState(found);
        acts.removeAll();
        acts(found, editable);
        people.removeAll();
        people.add(new ParticipantsPanel(words, found, editable, mayPrint, this));
    }

    private void showState(TrainingDetails found) {
        state.removeAll();
        state.add(TrainingWords.badge(words, found.state()));
        if (found.mandatory()) {
            state.add(new ViewLink(words.text("liga.training.is-mandatory"), "liga/trainings/mandates"));
        }
        found.data().days().forEach(day -> state.add(FormParts.soft(TrainingWords.day(day))));
        var cancelled = found.cancellation();
        if (cancelled != null) {
            state.add(FormParts.warning(
                    words.text("liga.training.cancelled-because", Localized.date(cancelled.on()), cancelled.reason())));
        }
    }

    private void acts(TrainingDetails found, boolean editable) {
        var id = found.id();
        if (editable) {
            if (found.data().audience() != Audience.MUNICIPALITIES) {
                var holder = FormParts.small(
                        words.text("liga.participant.enter-holder"), () -> place.begin(entering.holder(id)));
                holder.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
                acts.add(holder);
            }
            if (found.data().audience() != Audience.HOLDERS) {
                acts.add(FormParts.small(
                        words.text("liga.participant.enter-other"), () -> place.begin(entering.other())));
            }
            if (isToRecord(found)) {
                acts.add(FormParts.small(words.text("liga.participants.all-attended"), this::markTheRest));
            }
        }
        if (mayPrint) {
            acts.add(new PdfDownload(
                    words.text("liga.participants.print"),
                    () -> words.text("liga.participants.file"),
                    to -> papers.participants(id, to)));
        }
        if (mayEdit) {
            acts.add(new ViewLink(words.text("liga.training.repeat"), "liga/trainings/new?like=" + id));
        }
        if (editable && found.participants().isEmpty()) {
            acts.add(FormParts.removing(words.text("liga.training.remove"), this::remove));
        }
        if (editable && found.state() != TrainingState.DONE) {
            acts.add(FormParts.removing(words.text("liga.training.cancel"), () -> place.begin(cancelling())));
        }
    }

    private static boolean isToRecord(TrainingDetails found) {
        return !Localized.today().isBefore(found.data().days().getFirst().day())
                && found.participants().stream().anyMatch(one -> one.placed() && one.attendance() == null);
    }

    private ActForm<TrainingDetails> cancelling() {
        var reason = new NoteField(words.text("liga.training.cancel-reason"), CancelTraining.REASON_LENGTH);
        reason.setRequiredIndicatorVisible(true);
        reason.setHelperText(words.text("liga.training.cancel-help"));
        return new ActForm<>(
                words.text("liga.training.cancel"),
                words.text("liga.training.cancel"),
                "liga.training.is-cancelled",
                new FormFields().add("reason", reason),
                List.<Component>of(reason),
                seen -> trainings.cancel(new CancelTraining(seen.id(), seen.revision(), reason.getValue())));
    }

    private void markTheRest() {
        if (feedback.attempt(() -> participants.markTheRest(edit.record().id()))) {
            feedback.done("liga.form.saved");
        }
        refresh();
    }

    private void remove() {
        feedback.confirm(
                "liga.training.remove-title",
                "liga.training.remove-text",
                "liga.training.remove",
                new Object[] {edit.record().data().title()},
                () -> feedback.attempt(() -> {
                    trainings.remove(edit.record().id(), edit.record().revision());
                    feedback.done("liga.training.is-removed");
                    leave();
                }));
    }

    /** Shows what is so now; what was typed in the form stays. */
    private void refresh() {
        edit.act(seen -> {}, () -> {});
    }

    private void save() {
        edit.save(seen -> trainings.revise(new ReviseTraining(seen.id(), seen.revision(), form.value())), () -> {
            edit.begin(read(edit.record().id()));
            feedback.done("liga.form.saved");
        });
    }

    private void leave() {
        left = true;
        navigator.to("liga/trainings");
    }
}
