package org.lotse.cases.ui.closing;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import org.lotse.cases.api.care.CaredElsewhere;
import org.lotse.cases.api.closing.EndOfCare;
import org.lotse.cases.api.closing.ReopenCase;
import org.lotse.cases.ui.Words;
import org.lotse.cases.ui.form.AnotherPersonField;
import org.lotse.cases.ui.form.Fields;
import org.lotse.cases.ui.form.FormActions;
import org.lotse.cases.ui.form.PanelForm;
import org.lotse.platform.ui.api.form.FormFields;

/** Why a closed case is taken up again. */
final class ReopenForm {

    private final TextArea reason;
    private final AnotherPersonField anotherPerson;
    private final FormFields fields;
    private final PanelForm panel;

    ReopenForm(Words words, Runnable onSave, Runnable onCancel) {
        reason = Fields.note(words.field("reopenReason"), ReopenCase.REASON_LENGTH);
        reason.setRequiredIndicatorVisible(true);
        anotherPerson = new AnotherPersonField(words);
        fields = new FormFields().add("reason", reason).add("anotherPerson", anotherPerson, anotherPerson::say);
        panel = new PanelForm(words.get("cases.closing.reopen"), fields, List.of(reason, anotherPerson), onCancel);
        panel.ending(new FormActions(words, words.get("cases.closing.reopen-now"), onSave, onCancel, panel));
    }

    /** Asks another body's marks first, so that the field for what is stated is there when a rule speaks of it. */
    void ask(Optional<CaredElsewhere> elsewhere) {
        anotherPerson.offer(elsewhere);
    }

    ReopenCase command(EndOfCare seen) {
        return new ReopenCase(seen.caseId(), seen.revision(), reason.getValue(), anotherPerson.getValue());
    }

    PanelForm panel() {
        return panel;
    }

    FormFields fields() {
        return fields;
    }
}
