package org.lotse.helpers.ui.volunteer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.EmailField.EmailFieldI18n;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lotse.helpers.api.Mobility;
import org.lotse.helpers.api.VolunteerData;
import org.lotse.helpers.api.self.OwnData;
import org.lotse.helpers.ui.AvailabilityField;
import org.lotse.helpers.ui.FormParts;
import org.lotse.helpers.ui.LanguagesField;
import org.lotse.helpers.ui.Words;
import org.lotse.platform.api.vocabulary.Language;
import org.lotse.platform.api.vocabulary.LifeArea;
import org.lotse.platform.ui.api.form.FormFields;

/** What volunteers may change themselves, for their own page and for the coordinator's form: how to reach them, and what they offer when. */
public final class OwnFields {

    private final TextField phone;
    private final EmailField email;
    private final LanguagesField languages;
    private final SkillsField skills;
    private final MultiSelectComboBox<LifeArea> areas;
    private final AvailabilityField availability;
    private final CheckboxGroup<Mobility> mobility;
    private final IntegerField hoursPerWeek;
    private final Words words;

    /**
     * @param likely languages to offer first
     * @param inUse skills to offer beside those that are suggested
     */
    public OwnFields(Words words, List<Language> likely, List<String> inUse) {
        this.words = words;
        phone = new TextField(words.text("helpers.volunteer.phone"));
        phone.setMaxLength(VolunteerData.PHONE_LENGTH);
        email = new EmailField(words.text("helpers.volunteer.email"));
        email.setMaxLength(VolunteerData.EMAIL_LENGTH);
        email.setI18n(new EmailFieldI18n().setPatternErrorMessage(words.text("helpers.rule.email")));
        languages = new LanguagesField(words, likely);
        skills = new SkillsField(words, inUse);
        areas = new MultiSelectComboBox<>(words.text("helpers.volunteer.areas"));
        areas.setItems(LifeArea.values());
        areas.setItemLabelGenerator(words::of);
        areas.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        availability = new AvailabilityField(words, words.text("helpers.volunteer.availability"));
        mobility = new CheckboxGroup<>(words.text("helpers.volunteer.mobility"));
        mobility.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        mobility.setItems(Mobility.values());
        mobility.setItemLabelGenerator(words::of);
        hoursPerWeek = FormParts.hours(words.text("helpers.volunteer.hours"), VolunteerData.MOST_HOURS);
    }

    /** How to reach them. */
    public List<Component> reach() {
        return List.of(phone, email);
    }

    /** What they offer. */
    public Component[] offer() {
        return new Component[] {languages, FormParts.columns(skills.component(), areas)};
    }

    /** When, how often, and how they get about. */
    public Component time() {
        return FormParts.columns(availability, new Div(hoursPerWeek, mobility));
    }

    /** Adds all of them to a form's, by the names of the components of {@link OwnData}. */
    public FormFields addTo(FormFields fields) {
        return fields.add("phone", phone)
                .add("email", email)
                .add(
                        "languages",
                        languages,
                        spoken -> spoken.stream().map(words::of).collect(Collectors.joining(", ")))
                .addSeveral("skills", skills.component(), words::skill)
                .addSeveral("areas", areas, words::of)
                .add("availability", availability, words::availability)
                .add("hoursPerWeek", hoursPerWeek, String::valueOf)
                .addSeveral("mobility", mobility, words::of);
    }

    /** Shows these; what was typed is gone. */
    public void show(OwnData data) {
        phone.setValue(FormParts.orEmpty(data.phone()));
        email.setValue(FormParts.orEmpty(data.email()));
        languages.show(data.languages());
        skills.show(data.skills());
        areas.setValue(data.areas());
        availability.setValue(data.availability());
        mobility.setValue(data.mobility());
        hoursPerWeek.setValue(data.hoursPerWeek());
    }

    /** What stands in the fields now. */
    public OwnData value() {
        return new OwnData(
                FormParts.orNull(phone.getValue()),
                FormParts.orNull(email.getValue()),
                languages.getValue(),
                skills.value(),
                areas.getValue(),
                availability.getValue(),
                mobility.getValue(),
                hoursPerWeek.getValue());
    }

    /** To read only, or to change. */
    public void setReadOnly(boolean readOnly) {
        skills.setReadOnly(readOnly);
        Stream.<HasValue<?, ?>>of(phone, email, languages, areas, availability, mobility, hoursPerWeek)
                .forEach(field -> field.setReadOnly(readOnly));
    }
}
