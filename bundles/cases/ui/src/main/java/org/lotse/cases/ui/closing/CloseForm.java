package org.lotse.cases.ui.closing;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import org.lotse.cases.api.closing.CloseCase;
import org.lotse.cases.api.closing.ClosingReason;
import org.lotse.cases.api.closing.EndOfCare;
import org.lotse.cases.ui.Words;
import org.lotse.cases.ui.form.Fields;
import org.lotse.cases.ui.form.FormActions;
import org.lotse.cases.ui.form.PanelForm;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.form.FormFields;

/** Why a case is closed, and when. */
final class CloseForm {

    private final Select<ClosingReason> reason = new Select<>();
    private final DatePicker on;
    private final TextArea note;
    private final FormFields fields;
    private final PanelForm panel;

    CloseForm(Words words, LocalDate today, Runnable onSave, Runnable onCancel) {
        reason.setLabel(words.field("closingReason"));
        reason.setItems(ClosingReason.values());
        reason.setItemLabelGenerator(words::of);
        reason.setRequiredIndicatorVisible(true);
        on = Localized.datePicker(words.field("closedOn"));
        on.setRequiredIndicatorVisible(true);
        on.setValue(today);
        note = Fields.note(words.field("closingNote"), CloseCase.NOTE_LENGTH);
        fields = new FormFields().add("reason", reason, words::of).add("on", on).add("note", note);
        panel = new PanelForm(words.get("cases.closing.close"), fields, List.of(reason, on, note), onCancel);
        panel.ending(new FormActions(words, words.get("cases.closing.close-now"), onSave, onCancel, panel));
    }

    /** @throws RuleViolation beside the field that is missing */
    CloseCase command(EndOfCare seen) {
        return new CloseCase(
                seen.caseId(),
                seen.revision(),
                Check.present("reason", reason.getValue()),
                Check.present("on", on.getValue()),
                Fields.text(note));
    }

    PanelForm panel() {
        return panel;
    }

    FormFields fields() {
        return fields;
    }
}
