package org.lotse.helpers.ui.message;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.stream.Stream;
import org.lotse.helpers.api.message.MessageDraft;
import org.lotse.helpers.api.message.MessageTemplateData;
import org.lotse.helpers.ui.FormParts;
import org.lotse.platform.ui.api.form.FormFields;
import org.lotse.platform.ui.api.form.NoteField;

/** Everything that is written down in a template, to read or to change. The rules are the module's, told on saving. */
final class TemplateForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final TextField title = new TextField(getTranslation("helpers.template.name"));
    private final TextField subject = new TextField(getTranslation("helpers.message.subject"));
    private final TextArea text = new NoteField(getTranslation("helpers.message.text"), MessageDraft.TEXT_LENGTH);
    private final transient FormFields fields;

    TemplateForm() {
        title.setMaxLength(MessageTemplateData.TITLE_LENGTH);
        subject.setMaxLength(MessageDraft.SUBJECT_LENGTH);
        text.setMinRows(8);
        text.setHelperText(getTranslation("helpers.message.text-help", MessageWords.placeholders()));
        Stream.of(title, subject).forEach(field -> field.setRequiredIndicatorVisible(true));
        text.setRequiredIndicatorVisible(true);
        getContent().addClassName("helpers-form");
        getContent()
                .add(FormParts.section(
                        getTranslation("helpers.template.what"), FormParts.columns(title, subject), text));
        fields = new FormFields().add("title", title).add("subject", subject).add("text", text);
    }

    /** Shows a template; what was typed is gone. */
    void show(MessageTemplateData data) {
        title.setValue(data.title());
        subject.setValue(data.subject());
        text.setValue(data.text());
    }

    /** What stands in the fields now. */
    MessageTemplateData value() {
        return new MessageTemplateData(title.getValue(), subject.getValue(), text.getValue());
    }

    FormFields fields() {
        return fields;
    }

    void setReadOnly(boolean readOnly) {
        Stream.of(title, subject).forEach(field -> field.setReadOnly(readOnly));
        text.setReadOnly(readOnly);
    }

    /** Puts the cursor where typing begins. */
    void focus() {
        title.focus();
    }
}
