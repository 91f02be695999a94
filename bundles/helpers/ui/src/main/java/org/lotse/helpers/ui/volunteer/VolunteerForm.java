package org.lotse.helpers.ui.volunteer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.EmailField.EmailFieldI18n;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lotse.helpers.api.Mobility;
import org.lotse.helpers.api.VolunteerData;
import org.lotse.helpers.api.VolunteerOverview;
import org.lotse.helpers.api.circle.CircleSummary;
import org.lotse.helpers.ui.AvailabilityField;
import org.lotse.helpers.ui.FormParts;
import org.lotse.helpers.ui.Words;
import org.lotse.helpers.ui.circle.CircleChoice;
import org.lotse.helpers.ui.clearing.ClearingFields;
import org.lotse.platform.api.vocabulary.LifeArea;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.form.FormFields;

/** Everything that is written down about a volunteer, to read or to change. The rules are the module's, told on saving. */
final class VolunteerForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final TextField givenName = new TextField(getTranslation("helpers.volunteer.given-name"));
    private final TextField familyName = new TextField(getTranslation("helpers.volunteer.family-name"));
    private final TextField phone = new TextField(getTranslation("helpers.volunteer.phone"));
    private final EmailField email = new EmailField(getTranslation("helpers.volunteer.email"));
    private final DatePicker memberSince = Localized.datePicker(getTranslation("helpers.volunteer.since"));
    private final LanguagesField languages;
    private final transient SkillsField skills;
    private final MultiSelectComboBox<LifeArea> areas =
            new MultiSelectComboBox<>(getTranslation("helpers.volunteer.areas"));
    private final AvailabilityField availability;
    private final CheckboxGroup<Mobility> mobility = new CheckboxGroup<>(getTranslation("helpers.volunteer.mobility"));
    private final IntegerField hoursPerWeek =
            FormParts.hours(getTranslation("helpers.volunteer.hours"), VolunteerData.MOST_HOURS);
    private final TextArea note = new TextArea();
    private final transient CircleChoice circles;
    private final transient ClearingFields clearing;
    private final Section clearingSection;
    private final transient FormFields fields;

    /**
     * @param overview what volunteers here speak and can do is offered first
     * @param known circles of the municipality, closed ones too
     */
    VolunteerForm(Words words, VolunteerOverview overview, List<CircleSummary> known) {
        circles = new CircleChoice(words, known);
        clearing = new ClearingFields(words);
        clearingSection = clearing.section();
        languages = new LanguagesField(words, overview.languages());
        skills = new SkillsField(words, overview.skills());
        availability = new AvailabilityField(words, getTranslation("helpers.volunteer.availability"));
        limit();
        choices(words);
        setReadOnly(false);
        getContent().addClassName("helpers-form");
        getContent()
                .add(
                        FormParts.section(
                                getTranslation("helpers.form.person"),
                                FormParts.columns(givenName, familyName, phone, email, memberSince, circles.field())),
                        FormParts.section(
                                getTranslation("helpers.form.offer"),
                                languages,
                                FormParts.columns(skills.component(), areas)),
                        FormParts.section(
                                getTranslation("helpers.form.time"),
                                FormParts.columns(availability, new Div(hoursPerWeek, mobility))),
                        FormParts.section(getTranslation("helpers.volunteer.note"), note),
                        clearingSection);
        fields = new FormFields()
                .add("givenName", givenName)
                .add("familyName", familyName)
                .add("phone", phone)
                .add("email", email)
                .add("memberSince", memberSince)
                .add(
                        "languages",
                        languages,
                        spoken -> spoken.stream().map(words::of).collect(Collectors.joining(", ")))
                .addSeveral("skills", skills.component(), words::skill)
                .addSeveral("areas", areas, words::of)
                .add("availability", availability, words::availability)
                .add("hoursPerWeek", hoursPerWeek, String::valueOf)
                .addSeveral("mobility", mobility, words::of)
                .add("note", getTranslation("helpers.volunteer.note"), note, Function.identity())
                .addSeveral("circles", circles.field(), circles::name);
        clearing.addTo(fields);
    }

    /** Shows a volunteer; what was typed is gone. */
    void show(VolunteerData data) {
        givenName.setValue(FormParts.orEmpty(data.givenName()));
        familyName.setValue(FormParts.orEmpty(data.familyName()));
        phone.setValue(FormParts.orEmpty(data.phone()));
        email.setValue(FormParts.orEmpty(data.email()));
        memberSince.setValue(data.memberSince());
        languages.show(data.languages());
        skills.show(data.skills());
        areas.setValue(data.areas());
        availability.setValue(data.availability());
        mobility.setValue(data.mobility());
        hoursPerWeek.setValue(data.hoursPerWeek());
        note.setValue(FormParts.orEmpty(data.note()));
        circles.show(data.circles());
        clearing.show(data.clearing());
    }

    /** What stands in the fields now. */
    VolunteerData value() {
        return new VolunteerData(
                FormParts.orNull(familyName.getValue()),
                FormParts.orNull(givenName.getValue()),
                FormParts.orNull(phone.getValue()),
                FormParts.orNull(email.getValue()),
                languages.getValue(),
                skills.value(),
                areas.getValue(),
                availability.getValue(),
                mobility.getValue(),
                hoursPerWeek.getValue(),
                memberSince.getValue(),
                FormParts.orNull(note.getValue()),
                circles.field().getValue(),
                clearing.value());
    }

    FormFields fields() {
        return fields;
    }

    void setReadOnly(boolean readOnly) {
        skills.setReadOnly(readOnly);
        clearing.setReadOnly(readOnly);
        note.setHelperText(readOnly ? null : getTranslation("helpers.form.note-help"));
        Stream.<HasValue<?, ?>>of(
                        givenName,
                        familyName,
                        phone,
                        email,
                        memberSince,
                        languages,
                        areas,
                        availability,
                        mobility,
                        hoursPerWeek,
                        note,
                        circles.field())
                .forEach(field -> field.setReadOnly(readOnly));
    }

    /** Without what comes later: who has just shown interest is not cleared. */
    VolunteerForm withoutClearing() {
        clearingSection.setVisible(false);
        return this;
    }

    /** Puts the cursor where typing begins. */
    void focus() {
        givenName.focus();
    }

    private void limit() {
        givenName.setMaxLength(VolunteerData.NAME_LENGTH);
        familyName.setMaxLength(VolunteerData.NAME_LENGTH);
        phone.setMaxLength(VolunteerData.PHONE_LENGTH);
        email.setMaxLength(VolunteerData.EMAIL_LENGTH);
        email.setI18n(new EmailFieldI18n().setPatternErrorMessage(getTranslation("helpers.rule.email")));
        note.setMaxLength(VolunteerData.NOTE_LENGTH);
        note.setMinRows(3);
        note.setAriaLabel(getTranslation("helpers.volunteer.note"));
        memberSince.setMax(Localized.today());
        memberSince.getI18n().setMaxErrorMessage(getTranslation("helpers.rule.day-in-future"));
    }

    private void choices(Words words) {
        areas.setItems(LifeArea.values());
        areas.setItemLabelGenerator(words::of);
        areas.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        mobility.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        mobility.setItems(Mobility.values());
        mobility.setItemLabelGenerator(words::of);
    }
}
