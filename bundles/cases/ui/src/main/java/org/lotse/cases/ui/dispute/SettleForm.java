package org.lotse.cases.ui.dispute;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.lotse.cases.api.dispute.DisputeEntry;
import org.lotse.cases.api.dispute.DisputeOutcome;
import org.lotse.cases.api.dispute.SettleDispute;
import org.lotse.cases.ui.Words;
import org.lotse.cases.ui.form.Fields;
import org.lotse.cases.ui.form.FormActions;
import org.lotse.cases.ui.form.PanelForm;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.form.FormFields;

/** How it came out whether a disputed datum is right. */
final class SettleForm {

    private final RadioButtonGroup<DisputeOutcome> outcome = new RadioButtonGroup<>();
    private final TextArea reason;
    private final DatePicker on;
    private final DisputeEntry about;
    private final PanelForm panel;

    SettleForm(Words words, DisputeEntry about, LocalDate today, Consumer<SettleForm> onSave, Runnable onCancel) {
        this.about = about;
        outcome.setLabel(words.field("disputeOutcome"));
        outcome.setItems(DisputeOutcome.values());
        outcome.setItemLabelGenerator(words::of);
        outcome.setRequiredIndicatorVisible(true);
        reason = Fields.note(words.field("settlementReason"), SettleDispute.REASON_LENGTH);
        reason.setHelperText(words.get("cases.dispute.reason-hint"));
        reason.setRequiredIndicatorVisible(true);
        on = Localized.datePicker(words.field("settledOn"));
        on.setValue(today);
        var fields = new FormFields()
                .add("outcome", outcome, words::of)
                .add("reason", reason)
                .add("on", on);
        panel = new PanelForm(
                words.get("cases.dispute.settle-of", words.of(about.datum())),
                fields,
                List.of(outcome, reason, on),
                onCancel);
        panel.ending(new FormActions(
                words, words.get("cases.dispute.settle-save"), () -> onSave.accept(this), onCancel, panel));
    }

    SettleDispute command() {
        return new SettleDispute(about.id(), outcome.getValue(), reason.getValue(), on.getValue());
    }

    PanelForm panel() {
        return panel;
    }
}
