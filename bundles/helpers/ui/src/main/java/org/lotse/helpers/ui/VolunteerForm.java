package org.lotse.helpers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.Mobility;
import org.lotse.helpers.api.VolunteerData;
import org.lotse.helpers.api.VolunteerOverview;
import org.lotse.platform.api.vocabulary.LifeArea;
import org.lotse.platform.ui.api.Localized;

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
    private final transient Words words;
    private transient VolunteerData shown;

    /** @param overview what volunteers here speak and can do is offered first */
    VolunteerForm(Words words, VolunteerOverview overview) {
        this.words = words;
        languages = new LanguagesField(words, overview.languages());
        skills = new SkillsField(words, overview.skills());
        availability = new AvailabilityField(words);
        limit();
        choices();
        setReadOnly(false);
        getContent().addClassName("helpers-form");
        getContent()
                .add(
                        section("helpers.form.person", columns(givenName, familyName, phone, email, memberSince)),
                        section("helpers.form.offer", languages, columns(skills.component(), areas)),
                        section("helpers.form.time", columns(availability, new Div(hoursPerWeek, mobility))),
                        section("helpers.volunteer.note", note));
        shown = value();
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
        shown = value();
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

    /** Whether something stands there that was not shown. */
    boolean isChanged() {
        return !value().equals(shown);
    }

    /** The fields by the names that rules use. */
    Map<String, HasValidation> fields() {
        var fields = new LinkedHashMap<String, HasValidation>();
        fields.put("givenName", givenName);
        fields.put("familyName", familyName);
        fields.put("phone", phone);
        fields.put("email", email);
        fields.put("memberSince", memberSince);
        fields.put("languages", languages);
        fields.put("skills", skills.component());
        fields.put("hoursPerWeek", hoursPerWeek);
        fields.put("note", note);
        return fields;
    }

    /** What was typed, by label in the order of the form, for people who must leave without saving. */
    Map<String, String> typed() {
        var data = value();
        var typed = new LinkedHashMap<String, String>();
        put(typed, "helpers.volunteer.given-name", data.givenName());
        put(typed, "helpers.volunteer.family-name", data.familyName());
        put(typed, "helpers.volunteer.phone", data.phone());
        put(typed, "helpers.volunteer.email", data.email());
        put(typed, "helpers.volunteer.since", data.memberSince() == null ? null : words.date(data.memberSince()));
        put(
                typed,
                "helpers.volunteer.languages",
                joined(data.languages().stream().map(words::of)));
        put(
                typed,
                "helpers.volunteer.skills",
                joined(data.skills().stream().map(words::skill).sorted()));
        put(
                typed,
                "helpers.volunteer.areas",
                joined(data.areas().stream().sorted().map(words::of)));
        put(typed, "helpers.volunteer.availability", words.availability(data.availability()));
        put(
                typed,
                "helpers.volunteer.hours",
                data.hoursPerWeek() == null ? null : data.hoursPerWeek().toString());
        put(
                typed,
                "helpers.volunteer.mobility",
                joined(data.mobility().stream().sorted().map(words::of)));
        put(typed, "helpers.volunteer.note", data.note());
        return typed;
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

    private void choices() {
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

    private void put(Map<String, String> typed, String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            typed.put(getTranslation(key), value);
        }
    }

    private static String joined(Stream<String> values) {
        return values.collect(Collectors.joining(", "));
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static @Nullable String orNull(String value) {
        return value.isBlank() ? null : value.strip();
    }
}
