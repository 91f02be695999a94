package org.lotse.platform.ui.api.attachment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import org.lotse.platform.api.attachment.AttachmentData;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.form.FormFields;
import org.lotse.platform.ui.api.form.NoteField;

/** The fields of what is known about an attachment. */
final class AttachmentFields {

    private final TextField title = new TextField();
    private final DatePicker dated;
    private final TextArea note;

    AttachmentFields() {
        title.setLabel(title.getTranslation("shell.attachment.name"));
        title.setMaxLength(AttachmentData.TITLE_LENGTH);
        title.setRequiredIndicatorVisible(true);
        dated = Localized.datePicker(title.getTranslation("shell.attachment.dated"));
        note = new NoteField(title.getTranslation("shell.attachment.note"), AttachmentData.NOTE_LENGTH);
    }

    FormFields addTo(FormFields fields) {
        return fields.add("title", title).add("dated", dated).add("note", note);
    }

    List<Component> components() {
        return List.of(title, dated, note);
    }

    void show(AttachmentData data) {
        title.setValue(data.title());
        dated.setValue(data.dated());
        note.setValue(Objects.requireNonNullElse(data.note(), ""));
    }

    /** One without a title is called as its file, until somebody knows better. */
    void suggest(String fileName) {
        if (title.isEmpty() && fileName.contains(".")) {
            title.setValue(fileName.substring(0, Math.min(fileName.lastIndexOf('.'), AttachmentData.TITLE_LENGTH)));
        }
    }

    AttachmentData data() {
        return new AttachmentData(title.getValue(), dated.getValue(), note.isEmpty() ? null : note.getValue());
    }
}
