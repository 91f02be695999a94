package org.lotse.helpers.ui.activity;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.IntegerField.IntegerFieldI18n;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.lotse.helpers.api.activity.ShiftData;
import org.lotse.helpers.ui.Words;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.form.FormFields;

/** Everything that is written down about a shift, to read or to change. The rules are the module's, told on saving. */
final class ShiftFields extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final int MINUTES_STEP = 15;

    private final DatePicker day = Localized.datePicker(getTranslation("helpers.shift.day"));
    private final TimePicker from = time("helpers.shift.from");
    private final TimePicker to = time("helpers.shift.to");
    private final IntegerField needed = people("helpers.shift.needed");
    private final IntegerField limit = people("helpers.shift.limit");
    private final DatePicker signUpUntil = Localized.datePicker(getTranslation("helpers.shift.sign-up-until"));
    private final SkillNumbersField bySkill;
    private final transient FormFields fields;

    /** @param inUse skills that volunteers here have */
    ShiftFields(Words words, List<String> inUse) {
        bySkill = new SkillNumbersField(words, inUse);
        day.setRequiredIndicatorVisible(true);
        from.setRequiredIndicatorVisible(true);
        to.setRequiredIndicatorVisible(true);
        needed.setRequiredIndicatorVisible(true);
        setReadOnly(false);
        var when = new Div(day, from, to);
        var who = new Div(needed, limit, signUpUntil);
        when.addClassName("helpers-shift-line");
        who.addClassName("helpers-shift-line");
        getContent().addClassName("helpers-shift-fields");
        getContent().add(when, who, bySkill);
        fields = new FormFields()
                .add("day", day)
                .add("from", from, LocalTime::toString)
                .add("to", to, LocalTime::toString)
                .add("needed", needed, String::valueOf)
                .add("limit", limit, String::valueOf)
                .add("signUpUntil", signUpUntil)
                .add("bySkill", bySkill, bySkill::text);
    }

    /** Shows a shift; what was typed is gone. */
    void show(ShiftData data) {
        day.setValue(data.day());
        from.setValue(data.from());
        to.setValue(data.to());
        needed.setValue(data.needed());
        limit.setValue(data.limit());
        signUpUntil.setValue(data.signUpUntil());
        bySkill.show(data.bySkill());
    }

    /** @throws org.lotse.platform.api.rule.RuleViolation beside the field that is missing */
    ShiftData value() {
        return new ShiftData(
                Check.present("day", day.getValue()),
                Check.present("from", from.getValue()),
                Check.present("to", to.getValue()),
                Check.present("needed", needed.getValue()),
                bySkill.getValue(),
                limit.getValue(),
                signUpUntil.getValue());
    }

    FormFields fields() {
        return fields;
    }

    void setReadOnly(boolean readOnly) {
        limit.setHelperText(readOnly ? null : getTranslation("helpers.shift.limit-help"));
        signUpUntil.setHelperText(readOnly ? null : getTranslation("helpers.shift.sign-up-until-help"));
        bySkill.setVisible(!readOnly || !bySkill.isEmpty());
        bySkill.setHelperText(readOnly ? null : getTranslation("helpers.shift.by-skill-help"));
        Stream.<HasValue<?, ?>>of(day, from, to, needed, limit, signUpUntil, bySkill)
                .forEach(field -> field.setReadOnly(readOnly));
    }

    private TimePicker time(String key) {
        var picker = new TimePicker(getTranslation(key));
        picker.setLocale(Localized.language());
        picker.setStep(Duration.ofMinutes(MINUTES_STEP));
        return picker;
    }

    private IntegerField people(String key) {
        var field = new IntegerField(getTranslation(key));
        var wrong = getTranslation("helpers.rule.people", 1, ShiftData.MOST_PEOPLE);
        field.setMin(1);
        field.setMax(ShiftData.MOST_PEOPLE);
        field.setStepButtonsVisible(true);
        field.setI18n(new IntegerFieldI18n()
                .setMinErrorMessage(wrong)
                .setMaxErrorMessage(wrong)
                .setBadInputErrorMessage(wrong));
        return field;
    }
}
