package org.lotse.cases.ui.appointment;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CaseSummary;
import org.lotse.cases.api.ContactKind;
import org.lotse.cases.api.appointment.AppointmentData;
import org.lotse.cases.ui.Words;
import org.lotse.cases.ui.form.Fields;
import org.lotse.cases.ui.form.FormActions;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.form.FormFields;

/** What is arranged, to be filled in; with whom too, if the case is not known from where one stands. */
final class AppointmentForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final int MINUTES_STEP = 15;
    private static final int USUAL_MINUTES = 60;
    private static final LocalTime USUAL_TIME = LocalTime.of(10, 0);

    private final @Nullable ComboBox<CaseSummary> person;
    private final Select<ContactKind> kind = new Select<>();
    private final DatePicker on;
    private final TimePicker at;
    private final IntegerField minutes;
    private final TextField place;
    private final TextField company;
    private final transient FormFields fields;

    /** @param person asks with whom; null if that is known */
    AppointmentForm(Words words, @Nullable ComboBox<CaseSummary> person, Runnable onSave, Runnable onCancel) {
        this.person = person;
        on = Localized.datePicker(words.field("appointmentOn"));
        at = new TimePicker(words.field("appointmentAt"));
        minutes = new IntegerField(words.field("minutes"));
        place = Fields.text(words.field("place"), AppointmentData.TEXT_LENGTH);
        company = Fields.text(words.field("company"), AppointmentData.TEXT_LENGTH);
        kind.setLabel(words.field("appointmentKind"));
        kind.setItems(ContactKind.values());
        kind.setItemLabelGenerator(words::of);
        kind.setRequiredIndicatorVisible(true);
        on.setRequiredIndicatorVisible(true);
        at.setRequiredIndicatorVisible(true);
        at.setLocale(Localized.language());
        at.setStep(Duration.ofMinutes(MINUTES_STEP));
        minutes.setRequiredIndicatorVisible(true);
        minutes.setStep(MINUTES_STEP);
        minutes.setStepButtonsVisible(true);
        minutes.setMin(0);
        minutes.setManualValidation(true);
        var line = new Div(kind, on, at, minutes, place, company);
        line.addClassName("cases-contact-line");
        getContent().addClassName("cases-quick");
        if (person != null) {
            getContent().add(person);
        }
        getContent().add(line, new FormActions(words, words.get("cases.appointment.save"), onSave, onCancel, this));
        fields = new FormFields();
        if (person != null) {
            fields.add("caseId", person, CaseSummary::name);
        }
        fields.add("kind", kind, words::of)
                .add("on", on)
                .add("at", at, LocalTime::toString)
                .add("minutes", minutes, String::valueOf)
                .add("place", place)
                .add("company", company);
    }

    /** Something new, usually of an hour. */
    void begin(LocalDate day) {
        kind.setValue(ContactKind.HOME_VISIT);
        on.setValue(day);
        at.setValue(USUAL_TIME);
        minutes.setValue(USUAL_MINUTES);
        fields.remember();
    }

    void show(AppointmentData appointment) {
        kind.setValue(appointment.kind());
        on.setValue(appointment.on());
        at.setValue(appointment.at());
        minutes.setValue(appointment.minutes());
        place.setValue(Fields.orBlank(appointment.place()));
        company.setValue(Fields.orBlank(appointment.company()));
        fields.remember();
    }

    /** @throws org.lotse.platform.api.rule.RuleViolation if nobody was chosen */
    CaseId caseId() {
        return Check.present("caseId", person == null ? null : person.getValue())
                .id();
    }

    /** @throws org.lotse.platform.api.rule.RuleViolation beside the field that is missing */
    AppointmentData appointment() {
        return new AppointmentData(
                Check.present("kind", kind.getValue()),
                Check.present("on", on.getValue()),
                Check.present("at", at.getValue()),
                Check.present("minutes", minutes.getValue()),
                Fields.text(place),
                Fields.text(company));
    }

    FormFields fields() {
        return fields;
    }

    void focus() {
        if (person == null) {
            kind.focus();
        } else {
            person.focus();
        }
    }
}
