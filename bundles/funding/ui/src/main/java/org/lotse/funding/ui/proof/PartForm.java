package org.lotse.funding.ui.proof;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import org.lotse.funding.api.proof.NarrativePart.PartData;
import org.lotse.funding.ui.Parts;
import org.lotse.funding.ui.Words;
import org.lotse.platform.ui.api.form.FormFields;
import org.lotse.platform.ui.api.form.NoteField;

/** The fields of a part of the narrative report. */
final class PartForm extends Composite<FormLayout> {

    private static final long serialVersionUID = 1L;

    private final TextField heading;
    private final TextField organisation;
    private final TextField author;
    private final NoteField text;
    private final Checkbox ready;
    private final transient FormFields fields;

    PartForm(Words words) {
        heading = Parts.text(words.text("funding.part.heading"), PartData.NAME_LENGTH);
        organisation = Parts.text(words.text("funding.part.organisation"), PartData.NAME_LENGTH);
        organisation.setRequiredIndicatorVisible(true);
        author = Parts.text(words.text("funding.part.author"), PartData.NAME_LENGTH);
        author.setRequiredIndicatorVisible(true);
        text = new NoteField(words.text("funding.part.text"), PartData.TEXT_LENGTH);
        text.setRequiredIndicatorVisible(true);
        text.setMinRows(12);
        ready = new Checkbox(words.text("funding.part.ready"));
        fields = new FormFields()
                .add("heading", heading)
                .add("organisation", organisation)
                .add("author", author)
                .add("text", text)
                .add("ready", ready);
        getContent().add(organisation, author, heading, text, ready);
        getContent().setColspan(heading, 2);
        getContent().setColspan(text, 2);
    }

    FormFields fields() {
        return fields;
    }

    /** An empty part of an organisation. */
    void begin(String of) {
        organisation.setValue(of);
    }

    void show(PartData data) {
        heading.setValue(Parts.orEmpty(data.heading()));
        organisation.setValue(data.organisation());
        author.setValue(data.author());
        text.setValue(data.text());
        ready.setValue(data.ready());
    }

    PartData value() {
        return new PartData(
                Parts.orNull(heading.getValue()),
                organisation.getValue(),
                author.getValue(),
                text.getValue(),
                ready.getValue());
    }

    void setReadOnly(boolean readOnly) {
        heading.setReadOnly(readOnly);
        organisation.setReadOnly(readOnly);
        author.setReadOnly(readOnly);
        text.setReadOnly(readOnly);
        ready.setReadOnly(readOnly);
    }
}
