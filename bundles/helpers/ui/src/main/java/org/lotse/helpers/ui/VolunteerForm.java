package org.lotse.helpers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.formlayout.FormLayout.ResponsiveStep;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.EmailField.EmailFieldI18n;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.IntegerField.IntegerFieldI18n;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.Mobility;
import org.lotse.helpers.api.VolunteerData;
import org.lotse.helpers.api.VolunteerOverview;
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
    private final IntegerField hoursPerWeek = new IntegerField(getTranslation("helpers.volunteer.hours"));
    private final TextArea note = new TextArea();
    private final transient FormFields fields;

    /** @param overview what volunteers here speak and can do is offered first */
    VolunteerForm(Words words, VolunteerOverview overview) {
        languages = new LanguagesField(words, overview.languages());
        skills = new SkillsField(words, overview.skills());
        availability = new AvailabilityField(words);
        limit();
        choices(words);
        setReadOnly(false);
        getContent().addClassName("helpers-form");
        getContent()
                .add(
                        section("helpers.form.person", columns(givenName, familyName, phone, email, memberSince)),
                        section("helpers.form.offer", languages, columns(skills.component(), areas)),
                        section("helpers.form.time", columns(availability, new Div(hoursPerWeek, mobility))),
                        section("helpers.volunteer.note", note));
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
                .add("note", getTranslation("helpers.volunteer.note"), note, Function.identity());
    }

    /** Shows a volunteer; what was typed is gone. */
    void show(VolunteerData data) {
        givenName.setValue(orEmpty(data.givenName()));
        familyName.setValue(orEmpty(data.familyName()));
        phone.setValue(orEmpty(data.phone()));
        email.setValue(orEmpty(data.email()));
        memberSince.setValue(data.memberSince());
        languages.show(data.languages());
        skills.show(data.skills());
        areas.setValue(data.areas());
        availability.setValue(data.availability());
        mobility.setValue(data.mobility());
        hoursPerWeek.setValue(data.hoursPerWeek());
        note.setValue(orEmpty(data.note()));
    }

    /** What stands in the fields now. */
    VolunteerData value() {
        return new VolunteerData(
                orNull(familyName.getValue()),
                orNull(givenName.getValue()),
                orNull(phone.getValue()),
                orNull(email.getValue()),
                languages.getValue(),
                skills.value(),
                areas.getValue(),
                availability.getValue(),
                mobility.getValue(),
                hoursPerWeek.getValue(),
                memberSince.getValue(),
                orNull(note.getValue()));
    }

    FormFields fields() {
        return fields;
    }

    void setReadOnly(boolean readOnly) {
        skills.setReadOnly(readOnly);
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
                        note)
                .forEach(field -> field.setReadOnly(readOnly));
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
        var hours = getTranslation("helpers.rule.hours", VolunteerData.MOST_HOURS);
        hoursPerWeek.setMin(1);
        hoursPerWeek.setMax(VolunteerData.MOST_HOURS);
        hoursPerWeek.setStepButtonsVisible(true);
        hoursPerWeek.setI18n(new IntegerFieldI18n()
                .setMinErrorMessage(hours)
                .setMaxErrorMessage(hours)
                .setBadInputErrorMessage(hours));
    }

    private void choices(Words words) {
        areas.setItems(LifeArea.values());
        areas.setItemLabelGenerator(words::of);
        areas.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        mobility.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        mobility.setItems(Mobility.values());
        mobility.setItemLabelGenerator(words::of);
    }

    private Section section(String title, Component... content) {
        var section = new Section(new H2(getTranslation(title)));
        section.add(content);
        return section;
    }

    private static FormLayout columns(Component... fields) {
        var columns = new FormLayout(fields);
        columns.setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("32rem", 2));
        return columns;
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static @Nullable String orNull(String value) {
        return value.isBlank() ? null : value.strip();
    }
}
