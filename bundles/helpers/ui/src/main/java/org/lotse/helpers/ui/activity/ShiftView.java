package org.lotse.helpers.ui.activity;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lotse.helpers.api.HelpersPermissions;
import org.lotse.helpers.api.VolunteerService;
import org.lotse.helpers.api.activity.CancelShift;
import org.lotse.helpers.api.activity.Cancellation;
import org.lotse.helpers.api.activity.ReviseShift;
import org.lotse.helpers.api.activity.ShiftDetails;
import org.lotse.helpers.api.activity.ShiftId;
import org.lotse.helpers.api.activity.ShiftPapers;
import org.lotse.helpers.api.activity.Shifts;
import org.lotse.helpers.api.activity.SignUps;
import org.lotse.helpers.api.activity.SignedUp;
import org.lotse.helpers.ui.FormParts;
import org.lotse.helpers.ui.Words;
import org.lotse.helpers.ui.message.MessageAddress;
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
import org.lotse.platform.ui.api.form.FormFields;
import org.lotse.platform.ui.api.form.FormFoot;
import org.lotse.platform.ui.api.form.NoteField;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** One shift: who has a place, who waits, and everything that is written down about it. */
@org.osgi.service.component.annotations.Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "helpers/shifts/:id",
        permission = "helpers.read",
        title = "helpers.shift.title",
        menu = false,
        icon = "calendar-clock",
        order = 23)
@StyleSheet("context://helpers/helpers.css")
public final class ShiftView extends Composite<Div> implements View, Enterable, KeepsInput {

    private static final long serialVersionUID = 1L;

    private final transient Shifts shifts;
    private final transient SignUps signUps;
    private final transient ShiftPapers papers;
    private final transient Feedback feedback;
    private final transient Navigator navigator;
    private final transient Words words;
    private final boolean mayEdit;
    private final Div back = new Div();
    private final ViewHeader header = new ViewHeader("");
    private final Div state = new Div();
    private final Div people = new Div();
    private final ShiftFields form;
    private final FormFoot foot;
    private final transient Edit<ShiftDetails> edit;
    private final ActPlace<ShiftDetails> place;
    private boolean left;

    /** Draws an empty page; {@link #enter} tells what to show. */
    @Activate
    public ShiftView(
            @Reference Shifts shifts,
            @Reference SignUps signUps,
            @Reference ShiftPapers papers,
            @Reference VolunteerService volunteers,
            @Reference Access access,
            @Reference Feedback feedback,
            @Reference Navigator navigator,
            @Reference Texts texts) {
        this.shifts = shifts;
        this.signUps = signUps;
        this.papers = papers;
        this.feedback = feedback;
        this.navigator = navigator;
        words = new Words(texts, Localized.language());
        mayEdit = access.may(HelpersPermissions.EDIT);
        form = new ShiftFields(words, volunteers.overview().skills());
        edit = new Edit<>(form.fields(), feedback, seen -> shifts.find(seen.id()), this::show).whenRemoved(this::leave);
        place = new ActPlace<>(feedback, edit);
        foot = new FormFoot(
                getTranslation("helpers.form.save"),
                this::save,
                getTranslation("helpers.form.undo"),
                () -> edit.begin(read(edit.record().id())));
        var section = FormParts.section(getTranslation("helpers.shift.what"), form);
        var sections = new Div(section);
        sections.addClassName("helpers-form");
        people.addClassName("helpers-form");
        state.addClassName("helpers-status-line");
        getContent().setId("shift");
        getContent().addClassName("helpers-detail");
        getContent().add(back, header, state, place, people, sections, foot);
    }

    @Override
    public void enter(Visit visit) {
        edit.begin(read(ShiftId.parse(visit.parameter("id")).orElseThrow(NotFound::new)));
    }

    @Override
    public boolean hasUnsavedInput() {
        return mayEdit && !left && (form.fields().isChanged() || place.isBegun());
    }

    @Override
    public Map<String, String> unsavedInput() {
        var input = new LinkedHashMap<>(form.fields().changes());
        input.putAll(place.unsaved());
        return input;
    }

    private ShiftDetails read(ShiftId id) {
        return shifts.find(id).orElseThrow(NotFound::new);
    }

    private void show(ShiftDetails found) {
        var editable = mayEdit && found.cancellation() == null;
        back.removeAll();
        back.add(new ViewLink(
                words.text("helpers.shift.back", found.of().title()), "helpers/activities/" + found.activity()));
        header.setTitle(found.of().title());
        form.show(found.data());
        form.setReadOnly(!editable);
        foot.setVisible(editable);
        showState(found, editable);
        people.removeAll();
        var cancelled = found.cancellation();
        people.add(cancelled == null ? signedUp(found, editable) : toBeTold(found, cancelled));
        if (!found.waiting().isEmpty()) {
            var waiting = section("waiting", words.text("helpers.shift.waiting-list"));
            waiting.add(new RosterList(words, found.waiting(), editable ? this::withdraw : null));
            people.add(waiting);
        }
    }

    private void showState(ShiftDetails found, boolean editable) {
        state.removeAll();
        state.add(new Paragraph(new ShiftWords(words).when(found.data())));
        if (found.of().place() != null) {
            state.add(new Paragraph(found.of().place()));
        }
        var id = found.id();
        state.add(new PdfDownload(
                words.text("helpers.shift.print"),
                () -> words.text("helpers.shift.print-file"),
                to -> papers.list(id, to)));
        if (mayEdit) {
            state.add(new ViewLink(words.text("helpers.message.write"), MessageAddress.WRITE + "?shift=" + id));
        }
        if (editable) {
            var cancel = new Button(words.text("helpers.shift.cancel"), click -> place.begin(cancelling()));
            cancel.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
            state.add(cancel);
        }
    }

    private Section signedUp(ShiftDetails found, boolean editable) {
        var section = section("signed-up", words.text("helpers.shift.signed-up"));
        section.add(new Paragraph(words.text(
                "helpers.shift.taken-of", found.placed().size(), found.data().places())));
        skills(found).forEach(section::add);
        if (found.placed().isEmpty()) {
            section.add(soft(words.text("helpers.shift.nobody")));
        } else {
            section.add(new RosterList(words, found.placed(), editable ? this::withdraw : null));
        }
        if (editable && isOpen(found)) {
            section.add(new SignUpPanel(signUps, feedback, words, found.id(), this::refresh));
        } else if (editable) {
            section.add(soft(words.text("helpers.rule.sign-up-over")));
        }
        return section;
    }

    private List<Paragraph> skills(ShiftDetails found) {
        return new TreeMap<>(found.data().bySkill())
                .entrySet().stream()
                        .map(one -> new Paragraph(words.text(
                                "helpers.shift.skill-of",
                                words.skill(one.getKey()),
                                found.having(one.getKey()),
                                one.getValue())))
                        .toList();
    }

    private Section toBeTold(ShiftDetails found, Cancellation cancelled) {
        var section = section("cancelled", words.text("helpers.shift.is-cancelled"));
        section.add(reason(cancelled));
        if (found.placed().isEmpty() && found.waiting().isEmpty()) {
            section.add(soft(words.text("helpers.shift.nobody-to-tell")));
        } else {
            section.add(new Paragraph(words.text("helpers.shift.to-be-told")));
            section.add(new RosterList(words, found.placed(), null));
        }
        return section;
    }

    private Paragraph reason(Cancellation cancelled) {
        var reason = new Paragraph(
                words.text("helpers.shift.cancelled-on", Localized.date(cancelled.on()), cancelled.reason()));
        reason.addClassName("helpers-warning");
        return reason;
    }

    private ActForm<ShiftDetails> cancelling() {
        var reason = new NoteField(words.text("helpers.cancel.reason"), CancelShift.REASON_LENGTH);
        reason.setRequiredIndicatorVisible(true);
        reason.setHelperText(words.text("helpers.cancel.reason-help"));
        return new ActForm<>(
                words.text("helpers.shift.cancel"),
                words.text("helpers.cancel.do"),
                "helpers.cancel.done",
                new FormFields().add("reason", reason),
                List.<Component>of(reason),
                seen -> shifts.cancel(new CancelShift(seen.id(), seen.revision(), reason.getValue())));
    }

    private void withdraw(SignedUp one) {
        feedback.confirm(
                "helpers.withdraw.title",
                "helpers.withdraw.text",
                "helpers.sign-up.withdraw",
                new Object[] {one.name()},
                () -> {
                    if (feedback.attempt(() -> signUps.withdraw(edit.record().id(), one.volunteer()))) {
                        feedback.done("helpers.sign-up.withdrawn", one.name());
                    }
                    refresh();
                });
    }

    /** Shows what is so now; what was typed in the form stays. */
    private void refresh() {
        edit.act(seen -> {}, () -> {});
    }

    private void save() {
        edit.save(seen -> shifts.revise(new ReviseShift(seen.id(), seen.revision(), form.value())), () -> {
            edit.begin(read(edit.record().id()));
            feedback.done("helpers.shift.saved");
        });
    }

    private void leave() {
        left = true;
        navigator.to("helpers/activities");
    }

    private static boolean isOpen(ShiftDetails found) {
        var until = found.data().signUpUntil();
        return !Localized.today().isAfter(until == null ? found.data().day() : until);
    }

    private static Section section(String id, String title) {
        var section = FormParts.section(title);
        section.setId(id);
        return section;
    }

    private static Paragraph soft(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("helpers-soft");
        return paragraph;
    }
}
