package org.lotse.cases.ui.letter;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.lotse.cases.api.letter.LetterData;
import org.lotse.cases.api.letter.Placeholder;
import org.lotse.cases.api.letter.TemplateData;
import org.lotse.cases.ui.PdfInPage;
import org.lotse.cases.ui.Words;
import org.lotse.cases.ui.form.Fields;
import org.lotse.cases.ui.form.FormActions;
import org.lotse.cases.ui.form.PanelForm;
import org.lotse.platform.ui.api.form.FormFields;

/** A template: title, subject and text, with all placeholders to put in. */
final class TemplateForm {

    private final TextField title;
    private final TextField subject;
    private final TextArea text;
    private final Div shown = new Div();
    private final FormFields fields;
    private final PanelForm panel;

    TemplateForm(Words words, String heading, Runnable onSave, Runnable onPreview, Runnable onCancel) {
        title = Fields.text(words.field("templateTitle"), TemplateData.TITLE_LENGTH);
        title.setRequiredIndicatorVisible(true);
        subject = Fields.text(words.field("subject"), LetterData.SUBJECT_LENGTH);
        subject.setRequiredIndicatorVisible(true);
        text = Fields.note(words.field("letterText"), LetterData.TEXT_LENGTH);
        text.setRequiredIndicatorVisible(true);
        text.setMinRows(8);
        fields = new FormFields().add("title", title).add("subject", subject).add("text", text);
        var hint = new Paragraph(words.get("cases.template.placeholders"));
        hint.addClassName("cases-soft");
        var placeholders = new Div();
        placeholders.addClassName("cases-placeholders");
        for (var placeholder : Placeholder.values()) {
            placeholders.add(inserting(words.of(placeholder), placeholder.inBraces()));
        }
        placeholders.add(
                inserting(words.get("cases.template.gap"), "{{? " + words.get("cases.template.gap-example") + "}}"));
        panel = new PanelForm(heading, fields, List.of(title, subject, text, hint, placeholders), onCancel);
        var foot = new Div(
                new FormActions(words, words.get("cases.template.save"), onSave, onCancel, panel)
                        .and(new Button(words.get("cases.template.preview"), click -> onPreview.run())),
                shown);
        panel.ending(foot);
    }

    void show(TemplateData template) {
        title.setValue(template.title());
        subject.setValue(template.subject());
        text.setValue(template.text());
    }

    TemplateData template() {
        return new TemplateData(title.getValue(), subject.getValue(), text.getValue());
    }

    void show(PdfInPage preview) {
        shown.removeAll();
        shown.add(preview);
        preview.scrollIntoView();
    }

    PanelForm panel() {
        return panel;
    }

    FormFields fields() {
        return fields;
    }

    private Button inserting(String name, String inBraces) {
        var button = new Button(name, click -> insert(inBraces));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setTooltipText(inBraces);
        return button;
    }

    /** Where the cursor is, and the cursor behind it. */
    private void insert(String inBraces) {
        text.getElement().executeJs("""
                const input = this.inputElement;
                const at = input.selectionStart ?? input.value.length;
                input.setRangeText($0, at, input.selectionEnd ?? at, 'end');
                input.dispatchEvent(new Event('input', {bubbles: true}));
                input.dispatchEvent(new Event('change', {bubbles: true}));
                input.focus();
                """, inBraces);
    }
}
