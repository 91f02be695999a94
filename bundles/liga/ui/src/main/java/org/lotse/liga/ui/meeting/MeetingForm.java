package org.lotse.liga.ui.meeting;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.stream.Stream;
import org.lotse.liga.api.meeting.AgendaItem;
import org.lotse.liga.api.meeting.Guest;
import org.lotse.liga.api.meeting.MeetingData;
import org.lotse.liga.ui.FormParts;
import org.lotse.liga.ui.RowsField;
import org.lotse.liga.ui.Words;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.form.FormFields;

/** Everything that is written down about a meeting, to read or to change. The rules are the module's, told on saving. */
final class MeetingForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final Duration QUARTER = Duration.ofMinutes(15);

    private final TextField title = FormParts.text(getTranslation("liga.meeting.title"), MeetingData.TITLE_LENGTH);
    private final DatePicker day = Localized.datePicker(getTranslation("liga.meeting.day"));
    private final TimePicker from = time("liga.meeting.from");
    private final TimePicker to = time("liga.meeting.to");
    private final TextField place = FormParts.text(getTranslation("liga.meeting.place"), MeetingData.PLACE_LENGTH);
    private final RowsField guests;
    private final RowsField agenda;
    private final transient FormFields fields;

    MeetingForm(Words words) {
        guests = new RowsField(
                words,
                "liga.meeting.guests",
                line -> line.text("liga.guest.name", Guest.LENGTH).text("liga.guest.organisation", Guest.LENGTH));
        agenda = new RowsField(
                words,
                "liga.meeting.agenda",
                line -> line.text("liga.agenda.topic", AgendaItem.TOPIC_LENGTH)
                        .note("liga.agenda.note", AgendaItem.NOTE_LENGTH)
                        .note("liga.agenda.decision", AgendaItem.DECISION_LENGTH));
        title.setRequiredIndicatorVisible(true);
        day.setRequiredIndicatorVisible(true);
        setReadOnly(false);
        getContent().addClassName("liga-form");
        getContent()
                .add(
                        FormParts.section(
                                getTranslation("liga.meeting.when-where"),
                                FormParts.columns(title, place, day, from, to)),
                        FormParts.section(getTranslation("liga.meeting.who"), guests),
                        FormParts.section(getTranslation("liga.meeting.what"), agenda));
        fields = new FormFields()
                .add("title", title)
                .add("day", day)
                .add("from", from, LocalTime::toString)
                .add("to", to, LocalTime::toString)
                .add("place", place)
                .add("guests", guests, lines -> guests.text())
                .add("agenda", agenda, lines -> agenda.text());
    }

    void begin() {
        day.setValue(Localized.today());
        fields.remember();
        title.focus();
    }

    void show(MeetingData data) {
        title.setValue(data.title());
        day.setValue(data.day());
        from.setValue(data.from());
        to.setValue(data.to());
        place.setValue(FormParts.orEmpty(data.place()));
        guests.show(data.guests(), guest -> Arrays.asList(guest.name(), guest.organisation()));
        agenda.show(data.agenda(), item -> Arrays.asList(item.topic(), item.note(), item.decision()));
    }

    /** @throws RuleViolation beside the field that is missing or cannot be read */
    MeetingData value() {
        return new MeetingData(
                title.getValue(),
                Check.present("day", day.getValue()),
                from.getValue(),
                to.getValue(),
                FormParts.orNull(place.getValue()),
                guests.read("guests", line -> new Guest(line.typed(0), line.optional(1))),
                agenda.read("agenda", line -> new AgendaItem(line.typed(0), line.optional(1), line.optional(2))));
    }

    FormFields fields() {
        return fields;
    }

    void setReadOnly(boolean readOnly) {
        agenda.setHelperText(readOnly ? null : getTranslation("liga.meeting.agenda-help"));
        Stream.<HasValue<?, ?>>of(title, day, from, to, place, guests, agenda)
                .forEach(field -> field.setReadOnly(readOnly));
    }

    private TimePicker time(String key) {
        var picker = new TimePicker(getTranslation(key));
        picker.setLocale(Localized.language());
        picker.setStep(QUARTER);
        return picker;
    }
}
