package org.lotse.cases.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.lotse.cases.api.Gender;
import org.lotse.cases.api.Nationality;
import org.lotse.cases.api.PersonData;
import org.lotse.platform.api.vocabulary.Language;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.form.FormFields;

/** The part of a form that is about the person. Nothing but one name is asked for insistently. */
final class PersonForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final TextField familyName;
    private final TextField givenName;
    private final TextField originalName;
    private final Select<Gender> gender = new Select<>();
    private final DatePicker birthDate;
    private final Checkbox birthDateEstimated;
    private final ComboBox<Nationality> nationality;
    private final MultiSelectComboBox<Language> languages;
    private final DatePicker enteredOn;
    private final DatePicker movedInOn;
    private final TextField phone;
    private final TextField email;
    private final TextField street;
    private final TextField postalCode;
    private final TextField town;
    private final transient FormFields fields;

    PersonForm(Words words) {
        familyName = Fields.text(words.field("familyName"), PersonData.TEXT_LENGTH);
        givenName = Fields.text(words.field("givenName"), PersonData.TEXT_LENGTH);
        originalName = Fields.text(words.field("originalName"), PersonData.TEXT_LENGTH);
        birthDate = Localized.datePicker(words.field("birthDate"));
        birthDateEstimated = new Checkbox(words.field("birthDateEstimated"));
        nationality = new ComboBox<>(words.field("nationality"));
        languages = new MultiSelectComboBox<>(words.field("languages"));
        enteredOn = Localized.datePicker(words.field("enteredOn"));
        movedInOn = Localized.datePicker(words.field("movedInOn"));
        phone = Fields.text(words.field("phone"), PersonData.TEXT_LENGTH);
        email = Fields.text(words.field("email"), PersonData.TEXT_LENGTH);
        street = Fields.text(words.field("street"), PersonData.TEXT_LENGTH);
        postalCode = Fields.text(words.field("postalCode"), PersonData.POSTAL_CODE_LENGTH);
        town = Fields.text(words.field("town"), PersonData.TEXT_LENGTH);
        offerChoices(words);
        explain(words);
        fields = new FormFields()
                .add("familyName", familyName)
                .add("givenName", givenName)
                .add("originalName", originalName)
                .add("gender", gender, words::of)
                .add("birthDate", birthDate)
                .add("birthDateEstimated", birthDateEstimated)
                .add("nationality", nationality, words::of)
                .addSeveral("languages", languages, words::of)
                .add("enteredOn", enteredOn)
                .add("movedInOn", movedInOn)
                .add("phone", phone)
                .add("email", email)
                .add("street", street)
                .add("postalCode", postalCode)
                .add("town", town);
        var born = new Div(birthDate, birthDateEstimated);
        born.addClassName("cases-born");
        getContent().addClassName("cases-form-parts");
        getContent()
                .add(
                        new FormPart(
                                words.get("cases.form.person"),
                                familyName,
                                givenName,
                                originalName,
                                gender,
                                born,
                                nationality,
                                languages),
                        new FormPart(words.get("cases.form.arrival"), enteredOn, movedInOn),
                        new FormPart(words.get("cases.form.reachable"), phone, email, street, postalCode, town));
    }

    void show(PersonData person) {
        familyName.setValue(Fields.orBlank(person.familyName()));
        givenName.setValue(Fields.orBlank(person.givenName()));
        originalName.setValue(Fields.orBlank(person.originalName()));
        gender.setValue(person.gender());
        birthDate.setValue(person.birthDate());
        birthDateEstimated.setValue(person.birthDateEstimated());
        nationality.setValue(person.nationality());
        languages.setValue(person.languages());
        enteredOn.setValue(person.enteredOn());
        movedInOn.setValue(person.movedInOn());
        phone.setValue(Fields.orBlank(person.phone()));
        email.setValue(Fields.orBlank(person.email()));
        street.setValue(Fields.orBlank(person.street()));
        postalCode.setValue(Fields.orBlank(person.postalCode()));
        town.setValue(Fields.orBlank(person.town()));
    }

    PersonData person() {
        return new PersonData(
                Fields.text(familyName),
                Fields.text(givenName),
                Fields.text(originalName),
                gender.getValue(),
                birthDate.getValue(),
                birthDateEstimated.getValue(),
                nationality.getValue(),
                languages.getValue(),
                enteredOn.getValue(),
                movedInOn.getValue(),
                Fields.text(phone),
                Fields.text(email),
                Fields.text(street),
                Fields.text(postalCode),
                Fields.text(town));
    }

    FormFields fields() {
        return fields;
    }

    void focus() {
        familyName.focus();
    }

    private void offerChoices(Words words) {
        gender.setLabel(words.field("gender"));
        gender.setItems(Gender.values());
        gender.setItemLabelGenerator(words::of);
        gender.setValue(Gender.UNKNOWN);
        nationality.setItems(words.nationalities());
        nationality.setItemLabelGenerator(words::of);
        nationality.setClearButtonVisible(true);
        languages.setItems(words.sorted(Language.all(), words::of));
        languages.setItemLabelGenerator(words::of);
        languages.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
    }

    private void explain(Words words) {
        familyName.setRequiredIndicatorVisible(true);
        familyName.setHelperText(words.get("cases.form.one-name"));
        originalName.setHelperText(words.get("cases.form.original-name"));
        originalName.getElement().executeJs("this.inputElement.setAttribute('dir', 'auto')");
        birthDateEstimated.setTooltipText(words.get("cases.form.birth-date-estimated"));
        movedInOn.setHelperText(words.get("cases.form.moved-in"));
    }
}
