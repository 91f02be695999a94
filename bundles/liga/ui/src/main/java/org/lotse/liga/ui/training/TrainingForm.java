package org.lotse.liga.ui.training;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.IntegerField.IntegerFieldI18n;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.training.Audience;
import org.lotse.liga.api.training.TrainingData;
import org.lotse.liga.api.training.TrainingDay;
import org.lotse.liga.ui.FormParts;
import org.lotse.liga.ui.RowsField;
import org.lotse.liga.ui.Words;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.form.FormFields;
import org.lotse.platform.ui.api.form.NoteField;

/** Everything that is written down about a training, to read or to change. The rules are the module's, told on saving. */
final class TrainingForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final int USUAL_PLACES = 20;

    private final TextField title = FormParts.text(getTranslation("liga.training.title"), TrainingData.TITLE_LENGTH);
    private final ComboBox<String> subject = new ComboBox<>(getTranslation("liga.training.subject"));
    private final TextArea description =
            new NoteField(getTranslation("liga.training.description"), TrainingData.DESCRIPTION_LENGTH);
    private final TextField speaker =
            FormParts.text(getTranslation("liga.training.speaker"), TrainingData.SPEAKER_LENGTH);
    private final RowsField days;
    private final TextField place = FormParts.text(getTranslation("liga.training.place"), TrainingData.PLACE_LENGTH);
    private final TextField link = FormParts.text(getTranslation("liga.training.link"), TrainingData.LINK_LENGTH);
    private final IntegerField places = new IntegerField(getTranslation("liga.training.places"));
    private final DatePicker signUpUntil = Localized.datePicker(getTranslation("liga.training.sign-up-until"));
    private final Select<Audience> audience = new Select<>();
    private final Checkbox certificate = new Checkbox(getTranslation("liga.training.certificate"));
    private final transient FormFields fields;

    /** @param subjects that there are already */
    TrainingForm(Words words, List<String> subjects) {
        days = new RowsField(
                words,
                "liga.training.times",
                line -> line.day("liga.training.day").time("liga.training.from").time("liga.training.to"));
        subject.setItems(subjects);
        subject.setAllowCustomValue(true);
        subject.addCustomValueSetListener(typed -> subject.setValue(typed.getDetail()));
        audience.setLabel(getTranslation("liga.training.audience"));
        audience.setItems(Audience.values());
        audience.setItemLabelGenerator(value -> words.named("audience", value));
        var wrong = getTranslation("liga.form.number-wrong", 1, TrainingData.MOST_PLACES);
        places.setMin(1);
        places.setMax(TrainingData.MOST_PLACES);
        places.setStepButtonsVisible(true);
        places.setI18n(new IntegerFieldI18n()
                .setMinErrorMessage(wrong)
                .setMaxErrorMessage(wrong)
                .setBadInputErrorMessage(wrong));
        title.setRequiredIndicatorVisible(true);
        subject.setRequiredIndicatorVisible(true);
        places.setRequiredIndicatorVisible(true);
        setReadOnly(false);
        getContent().addClassName("liga-form");
        getContent()
                .add(
                        FormParts.section(
                                getTranslation("liga.training.what"),
                                FormParts.columns(title, subject, speaker, audience),
                                description,
                                certificate),
                        FormParts.section(
                                getTranslation("liga.training.when-where"), days, FormParts.columns(place, link)),
                        FormParts.section(
                                getTranslation("liga.training.signing-up"), FormParts.columns(places, signUpUntil)));
        fields = new FormFields()
                .add("title", title)
                .add("subject", subject, Function.identity())
                .add("description", description)
                .add("speaker", speaker)
                .add("days", days, lines -> days.text())
                .add("place", place)
                .add("link", link)
                .add("places", places, String::valueOf)
                .add("signUpUntil", signUpUntil)
                .add("audience", audience, value -> words.named("audience", value))
                .add("certificate", certificate);
    }

    /** An empty form, or one that repeats a training at other days. */
    void begin(@Nullable TrainingData like) {
        if (like == null) {
            audience.setValue(Audience.BOTH);
            places.setValue(USUAL_PLACES);
            certificate.setValue(true);
        } else {
            showAllButDays(like);
        }
        fields.remember();
        title.focus();
    }

    void show(TrainingData data) {
        showAllButDays(data);
        days.show(data.days(), day -> Arrays.asList(day.day(), day.from(), day.to()));
        signUpUntil.setValue(data.signUpUntil());
    }

    /** @throws RuleViolation beside the field that is missing or cannot be read */
    TrainingData value() {
        return new TrainingData(
                title.getValue(),
                FormParts.orEmpty(subject.getValue()),
                FormParts.orNull(description.getValue()),
                FormParts.orNull(speaker.getValue()),
                days.read(
                        "days",
                        line -> new TrainingDay(line.day(0, "days"), line.time(1, "days"), line.time(2, "days"))),
                FormParts.orNull(place.getValue()),
                FormParts.orNull(link.getValue()),
                Check.present("places", places.getValue()),
                signUpUntil.getValue(),
                Check.present("audience", audience.getValue()),
                certificate.getValue());
    }

    FormFields fields() {
        return fields;
    }

    void setReadOnly(boolean readOnly) {
        subject.setHelperText(readOnly ? null : getTranslation("liga.training.subject-help"));
        link.setHelperText(readOnly ? null : getTranslation("liga.training.link-help"));
        signUpUntil.setHelperText(readOnly ? null : getTranslation("liga.training.sign-up-until-help"));
        days.setHelperText(readOnly ? null : getTranslation("liga.training.times-help"));
        Stream.<HasValue<?, ?>>of(
                        title,
                        subject,
                        description,
                        speaker,
                        days,
                        place,
                        link,
                        places,
                        signUpUntil,
                        audience,
                        certificate)
                .forEach(field -> field.setReadOnly(readOnly));
    }

    private void showAllButDays(TrainingData data) {
        title.setValue(data.title());
        subject.setValue(data.subject());
        description.setValue(FormParts.orEmpty(data.description()));
        speaker.setValue(FormParts.orEmpty(data.speaker()));
        place.setValue(FormParts.orEmpty(data.place()));
        link.setValue(FormParts.orEmpty(data.link()));
        places.setValue(data.places());
        audience.setValue(data.audience());
        certificate.setValue(data.certificate());
    }
}
