package org.lotse.cases.ui.document;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import org.lotse.cases.api.document.DocumentEntry;
import org.lotse.cases.api.document.RemoveDocument;
import org.lotse.cases.ui.Words;
import org.lotse.cases.ui.form.Fields;
import org.lotse.cases.ui.form.FormActions;
import org.lotse.cases.ui.form.PanelForm;
import org.lotse.platform.ui.api.form.FormFields;

/** Asks why a document goes, and says what stays; saving it is the confirmation. */
final class DocumentRemoval extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final TextField reason;
    private final transient FormFields fields;

    DocumentRemoval(Words words, DocumentEntry entry, Consumer<DocumentRemoval> onSave, Runnable onCancel) {
        reason = Fields.text(words.field("removalReason"), RemoveDocument.REASON_LENGTH);
        reason.setRequiredIndicatorVisible(true);
        reason.setHelperText(words.get("cases.document.reason-hint"));
        fields = new FormFields().add("reason", reason);
        var stays = new Paragraph(words.get("cases.document.remove-text"));
        stays.addClassName("cases-soft");
        var panel = new PanelForm(
                words.get("cases.document.remove-title", entry.document().title()),
                fields,
                List.of(stays, reason),
                onCancel);
        getContent()
                .add(panel.ending(new FormActions(
                        words, words.get("cases.document.remove-now"), () -> onSave.accept(this), onCancel, panel)));
    }

    String reason() {
        return reason.getValue();
    }

    FormFields fields() {
        return fields;
    }

    void focus() {
        reason.focus();
    }
}
