package org.lotse.liga.ui.change;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.Ags;
import org.lotse.liga.api.change.ChangeData;
import org.lotse.liga.api.delivery.DeliveryModel;
import org.lotse.liga.api.delivery.DeliveryStep;
import org.lotse.liga.ui.FormParts;
import org.lotse.liga.ui.Municipalities;
import org.lotse.liga.ui.Words;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.form.FormFields;

/** What is written down about a change, to read or to type. The municipality stays once it is planned. */
final class ChangeForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final ComboBox<Ags> municipality;
    private final ComboBox<DeliveryModel> model = new ComboBox<>(getTranslation("liga.change.model"));
    private final DatePicker from = Localized.datePicker(getTranslation("liga.change.from"));
    private final TextField source = FormParts.text(getTranslation("liga.change.source"), DeliveryStep.SOURCE_LENGTH);
    private final TextField contact = FormParts.text(getTranslation("liga.change.contact"), ChangeData.CONTACT_LENGTH);
    private final transient FormFields fields;
    private transient @Nullable Ags of;

    ChangeForm(Words words, Municipalities municipalities) {
        municipality = municipalities.one(getTranslation("liga.municipality.title"));
        model.setItems(DeliveryModel.values());
        model.setItemLabelGenerator(words::of);
        Stream.<HasValue<?, ?>>of(municipality, model, from, source)
                .forEach(field -> field.setRequiredIndicatorVisible(true));
        setReadOnly(false);
        getContent().addClassName("liga-form");
        getContent()
                .add(FormParts.section(
                        getTranslation("liga.change.what"),
                        municipality,
                        FormParts.columns(model, from, source, contact)));
        fields = new FormFields()
                .add("municipality", municipality, municipalities::name)
                .add("model", model, words::of)
                .add("from", from)
                .add("source", source)
                .add("contact", contact);
    }

    /** An empty form, for this municipality or for one that is chosen in it. */
    void begin(@Nullable Ags known) {
        municipality.setValue(known);
        fields.remember();
        if (known == null) {
            municipality.focus();
        } else {
            model.focus();
        }
    }

    void show(ChangeData data) {
        of = data.municipality();
        municipality.setVisible(false);
        model.setValue(data.model());
        from.setValue(data.from());
        source.setValue(data.source());
        contact.setValue(FormParts.orEmpty(data.contact()));
    }

    /** @throws RuleViolation beside the field that is missing */
    ChangeData value() {
        return new ChangeData(
                of == null ? Check.present("municipality", municipality.getValue()) : of,
                Check.present("model", model.getValue()),
                Check.present("from", from.getValue()),
                source.getValue(),
                FormParts.orNull(contact.getValue()));
    }

    FormFields fields() {
        return fields;
    }

    void setReadOnly(boolean readOnly) {
        from.setHelperText(readOnly ? null : getTranslation("liga.change.from-help"));
        source.setHelperText(readOnly ? null : getTranslation("liga.change.source-help"));
        contact.setHelperText(readOnly ? null : getTranslation("liga.change.contact-help"));
        Stream.<HasValue<?, ?>>of(model, from, source, contact).forEach(field -> field.setReadOnly(readOnly));
    }
}
