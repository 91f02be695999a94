package org.lotse.cases.ui.document;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.lotse.cases.api.document.DocumentData;
import org.lotse.cases.api.document.DocumentKind;
import org.lotse.cases.ui.Words;
import org.lotse.cases.ui.form.Fields;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.form.FormFields;

/** The fields of what is known about a document. */
final class DocumentForm {

    private final TextField title;
    private final Select<DocumentKind> kind = new Select<>();
    private final DatePicker dated;
    private final TextArea note;

    DocumentForm(Words words) {
        title = Fields.text(words.field("documentTitle"), DocumentData.TITLE_LENGTH);
        title.setRequiredIndicatorVisible(true);
        Fields.followLetters(title);
        kind.setLabel(words.field("documentKind"));
        kind.setItems(DocumentKind.values());
        kind.setItemLabelGenerator(words::of);
        kind.setRequiredIndicatorVisible(true);
        dated = Localized.datePicker(words.field("dated"));
        dated.setHelperText(words.get("cases.document.dated-hint"));
        note = Fields.note(words.field("documentNote"), DocumentData.NOTE_LENGTH);
    }

    /** Lets rules and colleagues know the fields. */
    FormFields addTo(FormFields fields, Words words) {
        return fields.add("title", title)
                .add("kind", kind, words::of)
                .add("dated", dated)
                .add("note", note);
    }

    /** In the order in which they are filled in. */
    List<Component> components() {
        return List.of(title, kind, dated, note);
    }

    void show(DocumentData document) {
        title.setValue(document.title());
        kind.setValue(document.kind());
        dated.setValue(document.dated());
        note.setValue(Fields.orBlank(document.note()));
    }

    /** A document without a title is called as its file, until somebody knows better. */
    void suggest(String fileName) {
        if (title.isEmpty() && fileName.contains(".")) {
            title.setValue(fileName.substring(0, Math.min(fileName.lastIndexOf('.'), DocumentData.TITLE_LENGTH)));
        }
    }

    /** @throws RuleViolation beside the field that is missing */
    DocumentData document() {
        return new DocumentData(
                title.getValue(), Check.present("kind", kind.getValue()), dated.getValue(), Fields.text(note));
    }
}
