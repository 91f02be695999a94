package org.lotse.cases.ui.asking;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.PersonData;
import org.lotse.cases.api.asking.AskForHandover;
import org.lotse.cases.api.asking.HandoverRequests;
import org.lotse.cases.api.asking.RequestGround;
import org.lotse.cases.api.release.ReleaseForm;
import org.lotse.cases.ui.Words;
import org.lotse.cases.ui.form.Fields;
import org.lotse.cases.ui.form.FormActions;
import org.lotse.cases.ui.form.PanelForm;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.form.FormFields;

/** Why a hand-over is asked for, and that the person agreed. */
final class AskForm {

    private final Select<RequestGround> ground = new Select<>();
    private final TextArea note;
    private final Select<ReleaseForm> consentForm = new Select<>();
    private final DatePicker consentOn;
    private final TextArea consentNote;
    private final PanelForm panel;

    AskForm(Words words, String body, LocalDate today, Consumer<AskForm> onSend, Runnable onCancel) {
        ground.setLabel(words.field("requestGround"));
        ground.setItems(RequestGround.values());
        ground.setItemLabelGenerator(words::of);
        ground.setRequiredIndicatorVisible(true);
        note = Fields.note(words.field("requestNote"), HandoverRequests.NOTE_LENGTH);
        note.setHelperText(words.get("cases.asking.note-hint"));
        consentForm.setLabel(words.field("requestConsentForm"));
        consentForm.setItems(ReleaseForm.values());
        consentForm.setItemLabelGenerator(words::of);
        consentForm.setRequiredIndicatorVisible(true);
        consentOn = Localized.datePicker(words.field("requestConsentOn"));
        consentOn.setRequiredIndicatorVisible(true);
        consentOn.setMax(today);
        consentNote = Fields.note(words.field("requestConsentNote"), HandoverRequests.NOTE_LENGTH);
        consentNote.setHelperText(words.get("cases.asking.consent-note-hint"));
        var fields = new FormFields()
                .add("requestGround", ground, value -> value == null ? "" : words.of(value))
                .add("requestNote", note)
                .add("requestConsentForm", consentForm, value -> value == null ? "" : words.of(value))
                .add("requestConsentOn", consentOn)
                .add("requestConsentNote", consentNote);
        panel = new PanelForm(
                words.get("cases.asking.ask", body),
                fields,
                List.of(travels(words, body), ground, note, consentForm, consentOn, consentNote),
                onCancel);
        panel.ending(
                new FormActions(words, words.get("cases.asking.send"), () -> onSend.accept(this), onCancel, panel));
    }

    /** Of somebody whom a form describes. */
    AskForHandover about(PersonData person) {
        return command(person, null);
    }

    /** Of somebody who has a case here. */
    AskForHandover about(CaseId ownCase) {
        return command(null, ownCase);
    }

    PanelForm panel() {
        return panel;
    }

    private AskForHandover command(@Nullable PersonData person, @Nullable CaseId ownCase) {
        return new AskForHandover(
                person,
                ownCase,
                ground.getValue(),
                Fields.text(note),
                consentForm.getValue(),
                consentOn.getValue(),
                Fields.text(consentNote));
    }

    private static Paragraph travels(Words words, String body) {
        var text = new Paragraph(words.get("cases.asking.travels", body));
        text.addClassName("cases-soft");
        return text;
    }
}
