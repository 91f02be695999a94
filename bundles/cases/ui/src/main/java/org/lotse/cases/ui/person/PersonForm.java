package org.lotse.cases.ui.person;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import org.lotse.cases.api.BirthPrecision;
import org.lotse.cases.api.Gender;
import org.lotse.cases.api.NameForm;
import org.lotse.cases.api.Nationality;
import org.lotse.cases.api.PersonData;
import org.lotse.cases.api.ReachedBy;
import org.lotse.cases.api.ResidenceTitle;
import org.lotse.cases.api.duplicate.PersonSketch;
import org.lotse.cases.ui.Words;
import org.lotse.cases.ui.form.Fields;
import org.lotse.cases.ui.form.FormPart;
import org.lotse.cases.ui.form.LanguagesField;
import org.lotse.cases.ui.form.NamesField;
import org.lotse.platform.api.vocabulary.Language;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.form.FormFields;
import org.lotse.platform.ui.api.form.Typing;

/** The part of a form that is about the person. Nothing but one name is asked for insistently. */
public final class PersonForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final TextField familyName;
    private final TextField givenName;
    private final NamesField otherNames;
    private final Select<Gender> gender = new Select<>();
    private final DatePicker birthDate;
    private final Select<BirthPrecision> birthPrecision = new Select<>();
    private final MultiSelectComboBox<Nationality> nationalities;
    private final LanguagesField languages;
    private final ComboBox<Language> interpreter;
    private final DatePicker enteredOn;
    private final DatePicker movedInOn;
    private final ComboBox<ResidenceTitle> residenceTitle;
    private final DatePicker residenceUntil;
    private final TextField phone;
    private final TextField email;
    private final Select<ReachedBy> reachedBy = new Select<>();
    private final TextField reachHint;
    private final TextField azrNumber;
    private final transient FormFields fields;

    /** @param asksForAzrNumber whether this tenant keeps it */
    public PersonForm(Words words, boolean asksForAzrNumber) {
        familyName = Fields.text(words.field("familyName"), PersonData.TEXT_LENGTH);
        givenName = Fields.text(words.field("givenName"), PersonData.TEXT_LENGTH);
        otherNames = new NamesField(words);
        birthDate = Localized.datePicker(words.field("birthDate"));
        nationalities = new MultiSelectComboBox<>(words.field("nationalities"));
        languages = new LanguagesField(words);
        interpreter = new ComboBox<>(words.field("interpreter"));
        enteredOn = Localized.datePicker(words.field("enteredOn"));
        movedInOn = Localized.datePicker(words.field("movedInOn"));
        residenceTitle = new ComboBox<>(words.field("residenceTitle"));
        residenceUntil = Localized.datePicker(words.field("residenceUntil"));
        phone = Fields.text(words.field("phone"), PersonData.TEXT_LENGTH);
        email = Fields.text(words.field("email"), PersonData.TEXT_LENGTH);
        reachHint = Fields.text(words.field("reachHint"), PersonData.HINT_LENGTH);
        azrNumber = Fields.text(words.field("azrNumber"), PersonData.TEXT_LENGTH);
        azrNumber.setVisible(asksForAzrNumber);
        offerChoices(words);
        explain(words);
        fields = new FormFields()
                .add("familyName", familyName)
                .add("givenName", givenName)
                .addSeveral("otherNames", otherNames, name -> name.fullName())
                .add("gender", gender, words::of)
                .add("birthDate", birthDate)
                .add("birthPrecision", birthPrecision, words::of)
                .addSeveral("nationalities", nationalities, words::of)
                .addSeveral("languages", languages, words::of)
                .add("interpreter", interpreter, words::of)
                .add("enteredOn", enteredOn)
                .add("movedInOn", movedInOn)
                .add("residenceTitle", residenceTitle, words::of)
                .add("residenceUntil", residenceUntil)
                .add("azrNumber", azrNumber)
                .add("phone", phone)
                .add("email", email)
                .add("reachedBy", reachedBy, words::of)
                .add("reachHint", reachHint);
        getContent().addClassName("cases-form-parts");
        getContent()
                .add(
                        part(
                                words,
                                "person",
                                familyName,
                                givenName,
                                gender,
                                birthDate,
                                birthPrecision,
                                nationalities,
                                otherNames),
                        part(words, "languages", languages, interpreter),
                        part(words, "arrival", enteredOn, movedInOn, residenceTitle, residenceUntil, azrNumber),
                        part(words, "reachable", phone, email, reachedBy, reachHint));
    }

    /** Fills the fields. */
    public void show(PersonData person) {
        familyName.setValue(Fields.orBlank(person.familyName()));
        givenName.setValue(Fields.orBlank(person.givenName()));
        otherNames.show(person.otherNames());
        gender.setValue(person.gender());
        birthDate.setValue(person.birthDate());
        birthPrecision.setValue(person.birthPrecision());
        nationalities.setValue(person.nationalities());
        languages.show(person.languages());
        interpreter.setValue(person.interpreter());
        enteredOn.setValue(person.enteredOn());
        movedInOn.setValue(person.movedInOn());
        residenceTitle.setValue(person.residenceTitle());
        residenceUntil.setValue(person.residenceUntil());
        azrNumber.setValue(Fields.orBlank(person.azrNumber()));
        phone.setValue(Fields.orBlank(person.phone()));
        email.setValue(Fields.orBlank(person.email()));
        reachedBy.setValue(person.reachedBy());
        reachHint.setValue(Fields.orBlank(person.reachHint()));
    }

    /** What stands in the fields. */
    public PersonData person() {
        return new PersonData(
                Fields.text(familyName),
                Fields.text(givenName),
                otherNames.getValue(),
                gender.getValue(),
                birthDate.getValue(),
                birthPrecision.getValue(),
                nationalities.getValue(),
                languages.getValue(),
                interpreter.getValue(),
                residenceTitle.getValue(),
                residenceUntil.getValue(),
                enteredOn.getValue(),
                movedInOn.getValue(),
                Fields.text(phone),
                Fields.text(email),
                reachedBy.getValue(),
                Fields.text(reachHint),
                Fields.text(azrNumber));
    }

    /** What is kept when the form goes away. */
    public FormFields fields() {
        return fields;
    }

    /** Shows something between the names and what else is known. */
    void addBehindNames(Component about) {
        getContent().addComponentAtIndex(1, about);
    }

    /** Tells by what the person can be recognised whenever that changes: names while they are typed, all else once it is entered. */
    void whenRecognisable(Consumer<PersonSketch> told) {
        Typing.follow(familyName, typed -> told.accept(sketch(typed, givenName.getValue())));
        Typing.follow(givenName, typed -> told.accept(sketch(familyName.getValue(), typed)));
        for (var field : List.<HasValue<?, ?>>of(familyName, givenName, otherNames, birthDate, birthPrecision)) {
            field.addValueChangeListener(change -> told.accept(sketch(familyName.getValue(), givenName.getValue())));
        }
    }

    private PersonSketch sketch(String family, String given) {
        return PersonSketch.of(
                new NameForm(family, given), otherNames.getValue(), birthDate.getValue(), birthPrecision.getValue());
    }

    /** Puts the cursor into the first field. */
    public void focus() {
        familyName.focus();
    }

    private static FormPart part(Words words, String name, Component... fields) {
        return new FormPart(words.get("cases.form." + name), fields);
    }

    private void offerChoices(Words words) {
        gender.setLabel(words.field("gender"));
        gender.setItems(Gender.values());
        gender.setItemLabelGenerator(words::of);
        gender.setValue(Gender.UNKNOWN);
        birthPrecision.setLabel(words.field("birthPrecision"));
        birthPrecision.setItems(BirthPrecision.values());
        birthPrecision.setItemLabelGenerator(words::of);
        birthPrecision.setValue(BirthPrecision.DAY);
        nationalities.setItems(words.nationalities());
        nationalities.setItemLabelGenerator(words::of);
        nationalities.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        interpreter.setItems(words.sorted(Language.all(), words::of));
        interpreter.setItemLabelGenerator(words::of);
        interpreter.setClearButtonVisible(true);
        residenceTitle.setItems(ResidenceTitle.all());
        residenceTitle.setItemLabelGenerator(words::of);
        residenceTitle.setClearButtonVisible(true);
        residenceTitle.addValueChangeListener(change -> residenceUntil.setEnabled(change.getValue() != null));
        residenceUntil.setEnabled(false);
        reachedBy.setLabel(words.field("reachedBy"));
        reachedBy.setItems(ReachedBy.values());
        reachedBy.setItemLabelGenerator(item -> item == null ? "" : words.of(item));
        reachedBy.setEmptySelectionAllowed(true);
    }

    private void explain(Words words) {
        familyName.setRequiredIndicatorVisible(true);
        familyName.setHelperText(words.get("cases.form.one-name"));
        givenName.setHelperText(words.get("cases.form.as-in-document"));
        Fields.followLetters(familyName);
        Fields.followLetters(givenName);
        birthPrecision.setHelperText(words.get("cases.form.birth-precision"));
        interpreter.setHelperText(words.get("cases.form.interpreter"));
        movedInOn.setHelperText(words.get("cases.form.moved-in"));
        reachHint.setPlaceholder(words.get("cases.form.reach-hint"));
        azrNumber.setHelperText(words.get("cases.form.azr-number"));
        otherNames.addClassName("cases-wide");
        languages.addClassName("cases-wide");
    }
}
