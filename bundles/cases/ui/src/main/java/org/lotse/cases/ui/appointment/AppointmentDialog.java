package org.lotse.cases.ui.appointment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CaseSummary;
import org.lotse.cases.api.ContactData;
import org.lotse.cases.api.appointment.AppointmentEntry;
import org.lotse.cases.api.appointment.AppointmentState;
import org.lotse.cases.api.appointment.Appointments;
import org.lotse.cases.api.appointment.DropAppointment;
import org.lotse.cases.api.appointment.HoldAppointment;
import org.lotse.cases.api.appointment.MoveAppointment;
import org.lotse.cases.api.appointment.PlanAppointment;
import org.lotse.cases.api.draft.NoteDrafts;
import org.lotse.cases.ui.CasePage;
import org.lotse.cases.ui.Words;
import org.lotse.cases.ui.contact.ContactForm;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.ViewLink;
import org.lotse.platform.ui.api.form.Edit;
import org.lotse.platform.ui.api.form.FormFields;

/** Where an appointment is arranged, looked at, moved, and told what became of it: one dialog, one thing in it at a time. */
public final class AppointmentDialog {

    private final Appointments appointments;
    private final NoteDrafts drafts;
    private final Feedback feedback;
    private final Words words;
    private final Clock clock;
    private final boolean mayWrite;
    private final Runnable onChange;
    private final Dialog dialog = new Dialog();
    private @Nullable FormFields typed;
    private @Nullable AppointmentForm form;
    private @Nullable ContactForm contact;
    private @Nullable Edit<AppointmentEntry> moving;

    /**
     * @param mayWrite whether to offer anything but looking
     * @param onChange told when something was arranged or settled
     */
    public AppointmentDialog(
            Appointments appointments,
            NoteDrafts drafts,
            Feedback feedback,
            Words words,
            Clock clock,
            boolean mayWrite,
            Runnable onChange) {
        this.appointments = appointments;
        this.drafts = drafts;
        this.feedback = feedback;
        this.words = words;
        this.clock = clock;
        this.mayWrite = mayWrite;
        this.onChange = onChange;
        dialog.addClassName("cases-dialog");
        dialog.setWidth("38rem");
        dialog.setMaxWidth("100%");
        dialog.setCloseOnOutsideClick(false);
        dialog.addDialogCloseActionListener(escape -> leave());
    }

    /** Arranges something with somebody who is yet to be chosen. */
    void plan(ComboBox<CaseSummary> person, LocalDate day) {
        begin(new AppointmentForm(words, person, () -> keepNew(null), this::leave), day);
    }

    /** Arranges something with this person. */
    public void plan(CaseId caseId, LocalDate day) {
        begin(new AppointmentForm(words, null, () -> keepNew(caseId), this::leave), day);
    }

    /** Shows one, with what can be done about it. */
    public void show(AppointmentEntry entry) {
        var appointment = entry.appointment();
        var says = new AppointmentWords(words);
        var about = new Div(paragraph(says.when(appointment)), paragraph(words.of(appointment.kind())));
        about.addClassName("cases-quick");
        Optional.ofNullable(appointment.place()).map(this::paragraph).ifPresent(about::add);
        Optional.ofNullable(appointment.company()).map(this::paragraph).ifPresent(about::add);
        about.add(
                paragraph(words.of(entry.state())),
                paragraph(words.get("cases.appointment.owner", entry.owner().name())),
                new ViewLink(
                        words.get("cases.appointment.to-case", entry.number().value()),
                        CasePage.FILE.of(entry.caseId())));
        var acts = new Div();
        acts.addClassName("cases-form-actions");
        if (mayWrite && entry.state() == AppointmentState.PLANNED) {
            if (!entry.ofClosedCase()) {
                offerToGoOn(entry, acts);
            }
            acts.add(
                    new Button(words.get("cases.appointment.cancel"), click -> drop(entry, false)),
                    new Button(words.get("cases.appointment.miss"), click -> drop(entry, true)));
        }
        var close = new Button(words.get("cases.appointment.close"), click -> dialog.close());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        acts.add(close);
        about.add(acts);
        put(words.get("cases.appointment.title", entry.name()), about, null);
    }

    private void offerToGoOn(AppointmentEntry entry, Div acts) {
        var hold = new Button(words.get("cases.appointment.hold"), click -> beginToHold(entry));
        hold.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        hold.setAutofocus(true);
        acts.add(hold, new Button(words.get("cases.appointment.move"), click -> beginToMove(entry)));
    }

    /** Whether something was typed that is not kept yet. */
    public boolean hasUnsavedInput() {
        return dialog.isOpened() && typed != null && typed.isChanged();
    }

    /** What was typed and is not kept yet, by label. */
    public Map<String, String> unsavedInput() {
        return hasUnsavedInput() && typed != null ? typed.changes() : Map.of();
    }

    private void begin(AppointmentForm opened, LocalDate day) {
        put(words.get("cases.appointments.plan"), opened, opened.fields());
        opened.begin(day);
        opened.focus();
    }

    private void keepNew(@Nullable CaseId known) {
        Optional.ofNullable(form)
                .ifPresent(filled -> feedback.attempt(filled.fields().validated(), () -> {
                    filled.fields().requireReadable();
                    appointments.plan(
                            new PlanAppointment(known == null ? filled.caseId() : known, filled.appointment()));
                    closeAndTell("cases.appointment.planned-done");
                }));
    }

    private void beginToMove(AppointmentEntry entry) {
        var opened = new AppointmentForm(words, null, this::keepMoved, this::leave);
        var begun = new Edit<AppointmentEntry>(
                        opened.fields(),
                        feedback,
                        seen -> appointments.find(seen.id()),
                        seen -> opened.show(seen.appointment()))
                .whenRemoved(this::closeAndReload);
        begun.begin(entry);
        moving = begun;
        put(words.get("cases.appointment.move"), opened, opened.fields());
        opened.focus();
    }

    private void keepMoved() {
        var filled = form;
        if (moving == null || filled == null) {
            return;
        }
        moving.save(
                seen -> appointments.move(new MoveAppointment(seen.id(), seen.version(), filled.appointment())),
                () -> closeAndTell("cases.appointment.moved"));
    }

    private void beginToHold(AppointmentEntry entry) {
        var appointment = entry.appointment();
        var opened = new ContactForm(
                words, words.get("cases.appointment.contact"), Set.of(), () -> keepHeld(entry), this::leave);
        var heldOn = appointment.on().isAfter(today()) ? today() : appointment.on();
        opened.show(new ContactData(appointment.kind(), heldOn, appointment.minutes(), null, false, Set.of(), null));
        opened.fields().remember();
        opened.keepDraft(drafts, entry.caseId());
        put(words.get("cases.appointment.title", entry.name()), opened, opened.fields());
        opened.focus();
    }

    private void keepHeld(AppointmentEntry entry) {
        Optional.ofNullable(contact)
                .ifPresent(filled -> feedback.attempt(filled.fields().validated(), () -> {
                    filled.fields().requireReadable();
                    appointments.hold(new HoldAppointment(entry.id(), entry.version(), filled.contact()));
                    filled.forgetDraft();
                    closeAndTell("cases.appointment.held-done");
                }));
    }

    private void drop(AppointmentEntry entry, boolean missed) {
        if (feedback.attempt(() -> appointments.drop(new DropAppointment(entry.id(), entry.version(), missed)))) {
            closeAndTell(missed ? "cases.appointment.missed-done" : "cases.appointment.cancelled-done");
        } else {
            closeAndReload();
        }
    }

    private void put(String title, Component content, @Nullable FormFields fields) {
        typed = fields;
        contact = content instanceof ContactForm filled ? filled : null;
        form = content instanceof AppointmentForm filled ? filled : null;
        dialog.setHeaderTitle(title);
        dialog.removeAll();
        dialog.add(content);
        dialog.open();
    }

    private void leave() {
        if (!hasUnsavedInput()) {
            dialog.close();
            return;
        }
        feedback.confirm(
                "cases.form.discard-title", "cases.form.discard-text", "cases.form.discard", new Object[0], () -> {
                    Optional.ofNullable(contact).ifPresent(ContactForm::forgetDraft);
                    dialog.close();
                });
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void closeAndTell(String key) {
        closeAndReload();
        feedback.done(key);
    }

    private void closeAndReload() {
        dialog.close();
        onChange.run();
    }

    private Paragraph paragraph(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("cases-appointment-fact");
        return paragraph;
    }
}
