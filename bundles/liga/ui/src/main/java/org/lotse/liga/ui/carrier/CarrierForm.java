package org.lotse.liga.ui.carrier;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.stream.Stream;
import org.lotse.liga.api.Ags;
import org.lotse.liga.api.carrier.CarrierContact;
import org.lotse.liga.api.carrier.CarrierData;
import org.lotse.liga.api.carrier.LegalRegime;
import org.lotse.liga.ui.FormParts;
import org.lotse.liga.ui.Municipalities;
import org.lotse.liga.ui.RowsField;
import org.lotse.liga.ui.Words;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.form.FormFields;
import org.lotse.platform.ui.api.form.NoteField;

/** Everything that is written down about a carrier, to read or to change. The rules are the module's, told on saving. */
final class CarrierForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final TextField name = FormParts.text(getTranslation("liga.carrier.name"), CarrierData.NAME_LENGTH);
    private final TextField shortName =
            FormParts.text(getTranslation("liga.carrier.short-name"), CarrierData.SHORT_NAME_LENGTH);
    private final Select<LegalRegime> regime = new Select<>();
    private final MultiSelectComboBox<Ags> territory;
    private final RowsField contacts;
    private final DatePicker activeFrom = Localized.datePicker(getTranslation("liga.carrier.active-from"));
    private final DatePicker activeTo = Localized.datePicker(getTranslation("liga.carrier.active-to"));
    private final TextArea note = new NoteField(getTranslation("liga.form.note"), CarrierData.NOTE_LENGTH);
    private final transient FormFields fields;

    CarrierForm(Words words, Municipalities municipalities) {
        territory = municipalities.choice(getTranslation("liga.carrier.territory"));
        contacts = new RowsField(
                words,
                "liga.carrier.contacts",
                line -> line.text("liga.contact.name", CarrierContact.NAME_LENGTH)
                        .text("liga.contact.function", CarrierContact.NAME_LENGTH)
                        .text("liga.contact.phone", CarrierContact.PHONE_LENGTH)
                        .text("liga.contact.email", CarrierContact.EMAIL_LENGTH));
        regime.setLabel(getTranslation("liga.carrier.regime"));
        regime.setItems(LegalRegime.values());
        regime.setItemLabelGenerator(words::of);
        Stream.of(name, shortName).forEach(field -> field.setRequiredIndicatorVisible(true));
        regime.setRequiredIndicatorVisible(true);
        activeFrom.setRequiredIndicatorVisible(true);
        setReadOnly(false);
        getContent().addClassName("liga-form");
        getContent()
                .add(
                        FormParts.section(
                                getTranslation("liga.carrier.who"),
                                FormParts.columns(name, shortName, regime, territory, activeFrom, activeTo),
                                note),
                        FormParts.section(getTranslation("liga.carrier.whom-to-ask"), contacts));
        fields = new FormFields()
                .add("name", name)
                .add("shortName", shortName)
                .add("regime", regime, words::of)
                .addSeveral("territory", territory, municipalities::name)
                .add("activeFrom", activeFrom)
                .add("activeTo", activeTo)
                .add("note", note)
                .add("contacts", contacts, lines -> contacts.text());
    }

    void begin() {
        activeFrom.setValue(Localized.today());
        fields.remember();
        name.focus();
    }

    void show(CarrierData data) {
        name.setValue(data.name());
        shortName.setValue(data.shortName());
        regime.setValue(data.regime());
        territory.setValue(data.territory());
        contacts.show(
                data.contacts(),
                contact -> Arrays.asList(contact.name(), contact.function(), contact.phone(), contact.email()));
        activeFrom.setValue(data.activeFrom());
        activeTo.setValue(data.activeTo());
        note.setValue(FormParts.orEmpty(data.note()));
    }

    /** @throws RuleViolation beside the field that is missing or cannot be read */
    CarrierData value() {
        return new CarrierData(
                name.getValue(),
                shortName.getValue(),
                Check.present("regime", regime.getValue()),
                contacts.read(
                        "contacts",
                        line -> new CarrierContact(
                                line.typed(0), line.optional(1), line.optional(2), line.optional(3))),
                territory.getValue(),
                Check.present("activeFrom", activeFrom.getValue()),
                activeTo.getValue(),
                FormParts.orNull(note.getValue()));
    }

    FormFields fields() {
        return fields;
    }

    void setReadOnly(boolean readOnly) {
        shortName.setHelperText(readOnly ? null : getTranslation("liga.carrier.short-name-help"));
        regime.setHelperText(readOnly ? null : getTranslation("liga.carrier.regime-help"));
        activeTo.setHelperText(readOnly ? null : getTranslation("liga.form.empty-is-open"));
        Stream.<HasValue<?, ?>>of(name, shortName, regime, territory, contacts, activeFrom, activeTo, note)
                .forEach(field -> field.setReadOnly(readOnly));
    }
}
