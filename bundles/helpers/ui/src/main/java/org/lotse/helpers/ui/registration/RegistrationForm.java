package org.lotse.helpers.ui.registration;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.EmailField.EmailFieldI18n;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.lotse.helpers.api.SuggestedSkill;
import org.lotse.helpers.api.VolunteerData;
import org.lotse.helpers.api.registration.OfferedCircle;
import org.lotse.helpers.api.registration.RegistrationData;
import org.lotse.helpers.ui.FormParts;
import org.lotse.helpers.ui.LanguagesField;
import org.lotse.helpers.ui.Words;
import org.lotse.platform.ui.api.form.FormFields;

/** What somebody says who wants to help: no more than a first talk needs. */
final class RegistrationForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final TextField givenName;
    private final TextField familyName;
    private final EmailField email;
    private final TextField phone;
    private final LanguagesField languages;
    private final CheckboxGroup<String> skills;
    private final TextField times;
    private final RadioButtonGroup<OfferedCircle> circle;
    private final TextArea message;
    private final Input trap = new Input();
    private final transient FormFields fields;

    /** @param offered circles to choose from; for none nothing is asked */
    RegistrationForm(Words words, List<OfferedCircle> offered) {
        givenName = text(words, "helpers.volunteer.given-name", VolunteerData.NAME_LENGTH, Autocomplete.GIVEN_NAME);
        familyName = text(words, "helpers.volunteer.family-name", VolunteerData.NAME_LENGTH, Autocomplete.FAMILY_NAME);
        email = new EmailField(words.text("helpers.volunteer.email"));
        email.setMaxLength(VolunteerData.EMAIL_LENGTH);
        email.setAutocomplete(Autocomplete.EMAIL);
        email.setRequiredIndicatorVisible(true);
        email.setI18n(new EmailFieldI18n().setPatternErrorMessage(words.text("helpers.rule.email")));
        email.setHelperText(words.text("helpers.registration.email-help"));
        phone = text(words, "helpers.registration.phone", VolunteerData.PHONE_LENGTH, Autocomplete.TEL);
        languages = new LanguagesField(words, List.of());
        skills = new CheckboxGroup<>(words.text("helpers.registration.skills"));
        skills.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        skills.setItems(words.sorted(
                Arrays.stream(SuggestedSkill.values()).map(SuggestedSkill::tag).toList(), words::skill));
        skills.setItemLabelGenerator(words::skill);
        times = new TextField(words.text("helpers.registration.times"));
        times.setMaxLength(RegistrationData.TIMES_LENGTH);
        times.setHelperText(words.text("helpers.registration.times-help"));
        circle = new RadioButtonGroup<>(words.text("helpers.registration.circle"));
        circle.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        circle.setItems(offered);
        circle.setItemLabelGenerator(RegistrationForm::named);
        circle.setVisible(!offered.isEmpty());
        message = new TextArea(words.text("helpers.registration.message"));
        message.setMaxLength(RegistrationData.MESSAGE_LENGTH);
        message.setMinRows(3);
        fields = new FormFields()
                .add("givenName", givenName)
                .add("familyName", familyName)
                .add("email", email)
                .add("phone", phone)
                .add(
                        "languages",
                        languages,
                        spoken -> spoken.stream().map(words::of).collect(Collectors.joining(", ")))
                .addSeveral("skills", skills, words::skill)
                .add("times", times)
                .add("circle", circle, RegistrationForm::named)
                .add("message", message);
        getContent().addClassName("helpers-form");
        getContent()
                .add(
                        FormParts.section(
                                words.text("helpers.registration.who"),
                                FormParts.columns(givenName, familyName, email, phone),
                                trap(words)),
                        FormParts.section(words.text("helpers.registration.what"), skills, new Div(languages)),
                        FormParts.section(words.text("helpers.registration.when"), times, new Div(circle), message));
    }

    FormFields fields() {
        return fields;
    }

    RegistrationData value() {
        var chosen = circle.getValue();
        return new RegistrationData(
                FormParts.orNull(givenName.getValue()),
                FormParts.orNull(familyName.getValue()),
                FormParts.orNull(email.getValue()),
                FormParts.orNull(phone.getValue()),
                languages.getValue(),
                skills.getValue(),
                FormParts.orNull(times.getValue()),
                chosen == null ? null : chosen.id(),
                FormParts.orNull(message.getValue()));
    }

    /** Whether something stands in the field that no person sees. */
    boolean isFilledByAMachine() {
        return !trap.isEmpty();
    }

    /** Machines that fill in every field fill in this one too. Nobody sees it, hears of it, or comes to it with the keyboard. */
    private Div trap(Words words) {
        trap.getElement().setAttribute("name", "website");
        trap.getElement().setAttribute("tabindex", "-1");
        trap.getElement().setAttribute("autocomplete", "off");
        trap.getElement().setAttribute("aria-label", words.text("helpers.registration.trap"));
        var hidden = new Div(trap);
        hidden.addClassName("helpers-trap");
        hidden.getElement().setAttribute("aria-hidden", "true");
        return hidden;
    }

    private static TextField text(Words words, String label, int length, Autocomplete known) {
        var field = new TextField(words.text(label));
        field.setMaxLength(length);
        field.setAutocomplete(known);
        return field;
    }

    private static String named(OfferedCircle circle) {
        return circle.area() == null ? circle.name() : circle.name() + " (" + circle.area() + ")";
    }
}
