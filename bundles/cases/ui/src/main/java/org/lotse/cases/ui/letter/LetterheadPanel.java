package org.lotse.cases.ui.letter;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import org.lotse.cases.api.letter.LetterTemplates;
import org.lotse.cases.ui.Words;
import org.lotse.cases.ui.form.Fields;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.form.FormFields;

/** The lines above all letters of the tenant. */
final class LetterheadPanel extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final transient FormFields fields;

    LetterheadPanel(LetterTemplates templates, Feedback feedback, Words words) {
        TextArea lines = Fields.note(words.field("letterhead"), LetterTemplates.LETTERHEAD_LENGTH);
        lines.setHelperText(words.get("cases.template.letterhead-hint"));
        lines.setValue(templates.letterhead());
        fields = new FormFields().add("letterhead", lines);
        fields.remember();
        var save = new Button(words.get("cases.template.letterhead-save"), click -> {
            if (feedback.attempt(fields.validated(), () -> templates.writeUnder(lines.getValue()))) {
                fields.remember();
                feedback.done("cases.template.letterhead-saved");
            }
        });
        getContent().addClassName("cases-form-part");
        getContent().add(new H2(words.get("cases.template.letterhead")), lines, save);
    }

    FormFields fields() {
        return fields;
    }
}
