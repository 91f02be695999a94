package org.lotse.liga.ui.request;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.Ags;
import org.lotse.liga.api.carrier.CarrierSummary;
import org.lotse.liga.api.request.Asker;
import org.lotse.liga.api.request.Channel;
import org.lotse.liga.api.request.RequestData;
import org.lotse.liga.api.request.RequestDetails;
import org.lotse.liga.api.request.RequestKind;
import org.lotse.liga.ui.FormParts;
import org.lotse.liga.ui.Municipalities;
import org.lotse.liga.ui.Words;
import org.lotse.platform.api.identity.Colleague;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.form.FormFields;
import org.lotse.platform.ui.api.form.NoteField;

/** Everything that is written down about a request, to read or to change. The rules are the module's, told on saving. */
final class RequestForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final int USUAL_DAYS = 14;

    private final Select<RequestKind> kind = new Select<>();
    private final Select<Asker> asker = new Select<>();
    private final ComboBox<Ags> municipality;
    private final ComboBox<CarrierSummary> carrier = new ComboBox<>(getTranslation("liga.agreement.carrier"));
    private final TextField askedBy = FormParts.text(getTranslation("liga.request.asked-by"), RequestData.NAME_LENGTH);
    private final Select<Channel> channel = new Select<>();
    private final DatePicker receivedOn = Localized.datePicker(getTranslation("liga.request.received-on"));
    private final TextField subject =
            FormParts.text(getTranslation("liga.request.subject"), RequestData.SUBJECT_LENGTH);
    private final TextArea text = new NoteField(getTranslation("liga.request.text"), RequestData.TEXT_LENGTH);
    private final DatePicker due = Localized.datePicker(getTranslation("liga.request.due"));
    private final ComboBox<Colleague> responsible = new ComboBox<>(getTranslation("liga.request.responsible"));
    private final transient List<CarrierSummary> carriers;
    private final transient List<Colleague> colleagues;
    private final transient FormFields fields;

    RequestForm(Words words, Municipalities municipalities, List<CarrierSummary> carriers, List<Colleague> colleagues) {
        this.carriers = carriers;
        this.colleagues = colleagues;
        municipality = municipalities.one(getTranslation("liga.request.municipality"));
        kind.setLabel(getTranslation("liga.request.kind"));
        kind.setItems(RequestKind.values());
        kind.setItemLabelGenerator(value -> words.named("request-kind", value));
        asker.setLabel(getTranslation("liga.request.asker"));
        asker.setItems(Asker.values());
        asker.setItemLabelGenerator(value -> words.named("asker", value));
        channel.setLabel(getTranslation("liga.request.channel"));
        channel.setItems(Stream.of(Channel.values())
                .filter(one -> one != Channel.EXCHANGE)
                .toList());
        channel.setItemLabelGenerator(value -> words.named("channel", value));
        carrier.setItems(carriers);
        carrier.setItemLabelGenerator(CarrierSummary::shortName);
        carrier.setClearButtonVisible(true);
        responsible.setItems(colleagues);
        responsible.setItemLabelGenerator(Colleague::name);
        responsible.setClearButtonVisible(true);
        Stream.of(askedBy, subject).forEach(field -> field.setRequiredIndicatorVisible(true));
        Stream.of(receivedOn, due).forEach(field -> field.setRequiredIndicatorVisible(true));
        municipality.setRequiredIndicatorVisible(true);
        text.setRequiredIndicatorVisible(true);
        setReadOnly(false);
        getContent().addClassName("liga-form");
        getContent()
                .add(
                        FormParts.section(
                                getTranslation("liga.request.who"),
                                FormParts.columns(asker, askedBy, municipality, carrier, channel, receivedOn)),
                        FormParts.section(getTranslation("liga.request.what"), FormParts.columns(kind, subject), text),
                        FormParts.section(
                                getTranslation("liga.request.until-whom"), FormParts.columns(due, responsible)));
        fields = new FormFields()
                .add("kind", kind, value -> words.named("request-kind", value))
                .add("asker", asker, value -> words.named("asker", value))
                .add("municipality", municipality, municipalities::name)
                .add("carrier", carrier, CarrierSummary::shortName)
                .add("askedBy", askedBy)
                .add("channel", channel, value -> words.named("channel", value))
                .add("receivedOn", receivedOn)
                .add("subject", subject)
                .add("text", text)
                .add("due", due)
                .add("responsible", responsible, Colleague::name);
    }

    void begin() {
        kind.setValue(RequestKind.MORE_HOURS);
        asker.setValue(Asker.MUNICIPALITY);
        channel.setValue(Channel.PHONE);
        receivedOn.setValue(Localized.today());
        due.setValue(Localized.today().plusDays(USUAL_DAYS));
        fields.remember();
        askedBy.focus();
    }

    void show(RequestDetails found) {
        var data = found.data();
        kind.setValue(data.kind());
        asker.setValue(data.asker());
        municipality.setValue(data.municipality());
        carrier.setValue(carriers.stream()
                .filter(one -> one.id().equals(data.carrier()))
                .findFirst()
                .orElse(null));
        askedBy.setValue(data.askedBy());
        if (data.channel() == Channel.EXCHANGE) {
            channel.setItems(Channel.values());
        }
        channel.setValue(data.channel());
        receivedOn.setValue(data.receivedOn());
        subject.setValue(data.subject());
        text.setValue(data.text());
        due.setValue(data.due());
        responsible.setValue(seesTo(found));
    }

    /** @throws RuleViolation beside the field that is missing */
    RequestData value() {
        return new RequestData(
                Check.present("kind", kind.getValue()),
                Check.present("asker", asker.getValue()),
                Check.present("municipality", municipality.getValue()),
                carrier.getOptionalValue().map(CarrierSummary::id).orElse(null),
                askedBy.getValue(),
                Check.present("channel", channel.getValue()),
                Check.present("receivedOn", receivedOn.getValue()),
                subject.getValue(),
                text.getValue(),
                Check.present("due", due.getValue()),
                responsible.getOptionalValue().map(Colleague::id).orElse(null));
    }

    FormFields fields() {
        return fields;
    }

    void setReadOnly(boolean readOnly) {
        text.setHelperText(readOnly ? null : getTranslation("liga.request.no-names"));
        carrier.setHelperText(readOnly ? null : getTranslation("liga.request.carrier-help"));
        Stream.<HasValue<?, ?>>of(
                        kind,
                        asker,
                        municipality,
                        carrier,
                        askedBy,
                        channel,
                        receivedOn,
                        subject,
                        text,
                        due,
                        responsible)
                .forEach(field -> field.setReadOnly(readOnly));
    }

    /** What was asked stays as it is where the municipality has a copy; which carrier, until when and who sees to it may change. */
    void setShared() {
        text.setHelperText(getTranslation("liga.request.fixed"));
        Stream.<HasValue<?, ?>>of(kind, asker, municipality, askedBy, channel, receivedOn, subject, text)
                .forEach(field -> field.setReadOnly(true));
    }

    /** Somebody who may not any more is shown as they were called. */
    private @Nullable Colleague seesTo(RequestDetails found) {
        var person = found.data().responsible();
        if (person == null) {
            return null;
        }
        return colleagues.stream()
                .filter(one -> one.id().equals(person))
                .findFirst()
                .orElseGet(() -> new Colleague(person, FormParts.orEmpty(found.responsibleName())));
    }
}
