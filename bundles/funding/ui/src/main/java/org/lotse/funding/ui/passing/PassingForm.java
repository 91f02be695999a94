package org.lotse.funding.ui.passing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.lotse.funding.api.Ags;
import org.lotse.funding.api.application.Grant;
import org.lotse.funding.api.passing.PassingData;
import org.lotse.funding.api.passing.PassingMeasure;
import org.lotse.funding.api.passing.ReceiverKind;
import org.lotse.funding.ui.Amounts;
import org.lotse.funding.ui.Parts;
import org.lotse.funding.ui.Towns;
import org.lotse.funding.ui.Words;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.form.FormFields;
import org.lotse.platform.ui.api.form.NoteField;

/** The fields of an agreement to pass money on. */
final class PassingForm {

    private final Words words;
    private final Select<ReceiverKind> receiver = new Select<>();
    private final ComboBox<Ags> municipality = new ComboBox<>();
    private final TextField carrier;
    private final Select<PassingMeasure> measure = new Select<>();
    private final TextField value = new TextField();
    private final DatePicker from;
    private final DatePicker until;
    private final NoteField purpose;
    private final DatePicker signedOn;
    private final TextField reason;
    private final FormFields fields;
    private final boolean change;

    /**
     * @param municipalities to whom money can be passed on; where there are none, to carriers only
     * @param change whether it changes an agreement, so that somebody has to say why
     */
    PassingForm(Words words, Towns towns, List<Ags> municipalities, Grant grant, boolean change) {
        this.words = words;
        this.change = change;
        receiver.setLabel(words.text("funding.passing.receiver-kind"));
        receiver.setItems(municipalities.isEmpty() ? List.of(ReceiverKind.CARRIER) : List.of(ReceiverKind.values()));
        receiver.setItemLabelGenerator(one -> words.of("receiver-kind", one));
        receiver.addValueChangeListener(changed -> showReceiver());
        municipality.setLabel(words.text("funding.municipality"));
        municipality.setItems(municipalities);
        municipality.setItemLabelGenerator(towns::name);
        municipality.setRequiredIndicatorVisible(true);
        carrier = Parts.text(words.text("funding.passing.carrier"), PassingData.CARRIER_LENGTH);
        carrier.setRequiredIndicatorVisible(true);
        measure.setLabel(words.text("funding.passing.measure"));
        measure.setItems(PassingMeasure.values());
        measure.setItemLabelGenerator(one -> words.of("passing-measure", one));
        measure.addValueChangeListener(changed -> showMeasure());
        value.setRequiredIndicatorVisible(true);
        from = day("funding.passing.from", grant);
        until = day("funding.passing.until", grant);
        purpose = new NoteField(words.text("funding.passing.purpose"), PassingData.PURPOSE_LENGTH);
        purpose.setRequiredIndicatorVisible(true);
        signedOn = Localized.datePicker(words.text("funding.passing.signed-on"));
        signedOn.setMax(Localized.today());
        signedOn.setRequiredIndicatorVisible(true);
        reason = Parts.text(words.text("funding.passing.reason"), PassingData.REASON_LENGTH);
        reason.setRequiredIndicatorVisible(true);
        reason.setVisible(change);
        fields = new FormFields()
                .add("receiver", receiver, one -> words.of("receiver-kind", one))
                .add("municipality", municipality, towns::name)
                .add("carrier", carrier)
                .add("measure", measure, one -> words.of("passing-measure", one))
                .add("value", value)
                .add("from", from)
                .add("until", until)
                .add("purpose", purpose)
                .add("signedOn", signedOn)
                .add("reason", reason);
        receiver.setValue(municipalities.isEmpty() ? ReceiverKind.CARRIER : ReceiverKind.MUNICIPALITY);
        measure.setValue(PassingMeasure.SHARE);
        from.setValue(grant.from());
        until.setValue(grant.until());
    }

    FormFields fields() {
        return fields;
    }

    /** The fields as they stand. */
    List<Component> content() {
        return List.of(
                question(receiver, municipality, carrier),
                question(measure, value, from, until),
                purpose,
                question(signedOn, reason));
    }

    /** Shows what is agreed now; the reason of a change begins empty. */
    void show(PassingData data) {
        receiver.setValue(data.receiver());
        municipality.setValue(data.municipality());
        carrier.setValue(Parts.orEmpty(data.carrier()));
        measure.setValue(data.measure());
        value.setValue(Amounts.write(data.value(), words.locale()));
        from.setValue(data.from());
        until.setValue(data.until());
        purpose.setValue(data.purpose());
        signedOn.setValue(data.signedOn());
    }

    PassingData value() {
        var town = receiver.getValue() == ReceiverKind.MUNICIPALITY;
        return new PassingData(
                receiver.getValue(),
                town ? municipality.getValue() : null,
                town ? null : carrier.getValue(),
                measure.getValue(),
                Amounts.read("value", value.getValue(), words.locale()),
                from.getValue(),
                until.getValue(),
                purpose.getValue(),
                signedOn.getValue(),
                change ? Parts.orNull(reason.getValue()) : null);
    }

    private DatePicker day(String key, Grant grant) {
        var field = Localized.datePicker(words.text(key));
        field.setMin(grant.from());
        field.setMax(grant.until());
        field.setRequiredIndicatorVisible(true);
        return field;
    }

    private void showReceiver() {
        municipality.setVisible(receiver.getValue() == ReceiverKind.MUNICIPALITY);
        carrier.setVisible(receiver.getValue() == ReceiverKind.CARRIER);
    }

    private void showMeasure() {
        value.setLabel(words.text(
                measure.getValue() == PassingMeasure.AMOUNT ? "funding.passing.amount" : "funding.passing.share"));
        value.setHelperText(words.text(
                measure.getValue() == PassingMeasure.AMOUNT
                        ? "funding.passing.amount-help"
                        : "funding.passing.share-help"));
    }

    private static Div question(Component... parts) {
        var question = new Div(parts);
        question.addClassName("funding-question");
        return question;
    }
}
