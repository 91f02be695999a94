package org.lotse.cases.ui.person;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import org.lotse.cases.api.CaseDetails;
import org.lotse.cases.api.Consent;
import org.lotse.cases.ui.CoreData;
import org.lotse.cases.ui.Words;
import org.lotse.cases.ui.form.Fields;
import org.lotse.cases.ui.form.FormPart;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.form.FormFields;

/** The core data of a case, to be filled in; opening and editing share it. */
final class CaseForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final PersonForm person;
    private final Select<Consent.Status> consent = new Select<>();
    private final DatePicker consentOn;
    private final TextArea note;
    private final transient FormFields fields;

    /**
     * @param words labels and values
     * @param asksForAzrNumber whether this tenant keeps it
     * @param more fields that only this use of the form has, shown beside the note
     */
    CaseForm(Words words, boolean asksForAzrNumber, Component... more) {
        person = new PersonForm(words, asksForAzrNumber);
        consentOn = Localized.datePicker(words.field("consentOn"));
        note = Fields.note(words.field("note"), CaseDetails.NOTE_LENGTH);
        note.addClassName("cases-wide");
        consent.setLabel(words.field("consent"));
        consent.setItems(Consent.Status.values());
        consent.setItemLabelGenerator(words::of);
        consent.setHelperText(words.get("cases.form.consent"));
        consent.addValueChangeListener(change -> reflect());
        consent.setValue(Consent.Status.NOT_ASKED);
        var file = new FormPart(words.get("cases.form.file"), more);
        file.add(consent, consentOn, note);
        getContent().addClassName("cases-form");
        getContent().add(person, file);
        fields = new FormFields()
                .addAll(person.fields())
                .add("consent", consent, words::of)
                .add("consentOn", consentOn)
                .add("note", note);
    }

    /** Shows a part that only this use of the form has, before the one about the file. */
    void add(FormPart part) {
        getContent().addComponentAtIndex(1, part);
    }

    /** Shows something right below the person's names and date. */
    void addBehindPerson(Component about) {
        person.addBehindNames(about);
    }

    /** The part about the person, for whoever wants to recognise them. */
    PersonForm person() {
        return person;
    }

    void show(CoreData core) {
        person.show(core.person());
        consent.setValue(core.consent().status());
        consentOn.setValue(core.consent().on());
        note.setValue(Fields.orBlank(core.note()));
    }

    CoreData core() {
        var answeredOn = consentOn.isVisible() ? consentOn.getValue() : null;
        return new CoreData(person.person(), new Consent(consent.getValue(), answeredOn), Fields.text(note));
    }

    FormFields fields() {
        return fields;
    }

    void focus() {
        person.focus();
    }

    private void reflect() {
        consentOn.setVisible(consent.getValue() != Consent.Status.NOT_ASKED);
        consentOn.setRequiredIndicatorVisible(consent.getValue() == Consent.Status.GIVEN);
    }
}
