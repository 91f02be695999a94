package org.lotse.cases.ui.dispute;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.lotse.cases.api.CaseDetails;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.dispute.Datum;
import org.lotse.cases.api.dispute.MarkDisputed;
import org.lotse.cases.ui.Words;
import org.lotse.cases.ui.form.Fields;
import org.lotse.cases.ui.form.FormActions;
import org.lotse.cases.ui.form.PanelForm;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.form.FormFields;

/** What the person says is wrong, and what they say instead. */
final class DisputeForm {

    private final Select<Datum> datum = new Select<>();
    private final TextArea claim;
    private final DatePicker since;
    private final PanelForm panel;

    /** @param about what is disputed already is not offered again */
    DisputeForm(Words words, CaseDetails about, LocalDate today, Consumer<DisputeForm> onSave, Runnable onCancel) {
        datum.setLabel(words.field("datum"));
        datum.setItems(Arrays.stream(Datum.values())
                .filter(each -> !about.disputed().contains(each))
                .toList());
        datum.setItemLabelGenerator(words::of);
        datum.setRequiredIndicatorVisible(true);
        claim = Fields.note(words.field("claim"), MarkDisputed.CLAIM_LENGTH);
        claim.setHelperText(words.get("cases.dispute.claim-hint"));
        claim.setRequiredIndicatorVisible(true);
        since = Localized.datePicker(words.field("disputedSince"));
        since.setValue(today);
        var fields = new FormFields()
                .add("datum", datum, words::of)
                .add("claim", claim)
                .add("since", since);
        panel = new PanelForm(words.get("cases.dispute.do"), fields, List.of(datum, claim, since), onCancel);
        panel.ending(
                new FormActions(words, words.get("cases.dispute.save"), () -> onSave.accept(this), onCancel, panel));
    }

    MarkDisputed command(CaseId id) {
        return new MarkDisputed(id, datum.getValue(), claim.getValue(), since.getValue());
    }

    PanelForm panel() {
        return panel;
    }
}
