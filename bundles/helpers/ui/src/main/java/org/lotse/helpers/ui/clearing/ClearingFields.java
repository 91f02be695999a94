package org.lotse.helpers.ui.clearing;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.stream.Stream;
import org.lotse.helpers.api.clearing.CertificateNeed;
import org.lotse.helpers.api.clearing.ClearingData;
import org.lotse.helpers.api.clearing.InsuranceRoute;
import org.lotse.helpers.ui.FormParts;
import org.lotse.helpers.ui.Words;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.form.FormFields;

/** What a volunteer is cleared with, as a part of their form. */
public final class ClearingFields {

    private final Words words;
    private final TextField secrecyVersion;
    private final DatePicker secrecyOn;
    private final Select<InsuranceRoute> insurance = new Select<>();
    private final RadioButtonGroup<CertificateNeed> certificateNeed;
    private final TextField emergencyName;
    private final TextField emergencyPhone;

    /** Empty fields. */
    public ClearingFields(Words words) {
        this.words = words;
        secrecyVersion = new TextField(words.text("helpers.clearing.secrecy-version"));
        secrecyVersion.setMaxLength(ClearingData.VERSION_LENGTH);
        secrecyOn = Localized.datePicker(words.text("helpers.clearing.secrecy-on"));
        secrecyOn.setMax(Localized.today());
        secrecyOn.getI18n().setMaxErrorMessage(words.text("helpers.rule.day-in-future"));
        insurance.setLabel(words.text("helpers.clearing.insurance"));
        insurance.setItems(InsuranceRoute.values());
        insurance.setItemLabelGenerator(
                route -> route == null ? words.text("helpers.clearing.insurance-open") : words.of(route));
        insurance.setEmptySelectionAllowed(true);
        insurance.setEmptySelectionCaption(words.text("helpers.clearing.insurance-open"));
        certificateNeed = new RadioButtonGroup<>(words.text("helpers.clearing.certificate-need"));
        certificateNeed.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        certificateNeed.setItems(CertificateNeed.values());
        certificateNeed.setItemLabelGenerator(words::of);
        emergencyName = new TextField(words.text("helpers.clearing.emergency-name"));
        emergencyName.setMaxLength(ClearingData.NAME_LENGTH);
        emergencyPhone = new TextField(words.text("helpers.clearing.emergency-phone"));
        emergencyPhone.setMaxLength(ClearingData.PHONE_LENGTH);
        setReadOnly(false);
    }

    /** The fields under their heading. */
    public Section section() {
        var section = FormParts.section(
                words.text("helpers.clearing.title"),
                FormParts.columns(secrecyVersion, secrecyOn, insurance),
                certificateNeed,
                FormParts.columns(emergencyName, emergencyPhone));
        section.setId("clearing");
        return section;
    }

    /** Counts them among the fields of a form, so that they are kept and checked with the others. */
    public void addTo(FormFields fields) {
        fields.add("secrecyVersion", secrecyVersion)
                .add("secrecyOn", secrecyOn)
                .add("insurance", insurance, words::of)
                .add("certificateNeed", certificateNeed, words::of)
                .add("emergencyName", emergencyName)
                .add("emergencyPhone", emergencyPhone);
    }

    /** Fills the fields. */
    public void show(ClearingData data) {
        secrecyVersion.setValue(FormParts.orEmpty(data.secrecyVersion()));
        secrecyOn.setValue(data.secrecyOn());
        insurance.setValue(data.insurance());
        certificateNeed.setValue(data.certificateNeed());
        emergencyName.setValue(FormParts.orEmpty(data.emergencyName()));
        emergencyPhone.setValue(FormParts.orEmpty(data.emergencyPhone()));
    }

    /** What stands in the fields. */
    public ClearingData value() {
        return new ClearingData(
                FormParts.orNull(secrecyVersion.getValue()),
                secrecyOn.getValue(),
                insurance.getValue(),
                certificateNeed.getValue(),
                FormParts.orNull(emergencyName.getValue()),
                FormParts.orNull(emergencyPhone.getValue()));
    }

    /** Whether they can only be read. */
    public void setReadOnly(boolean readOnly) {
        secrecyVersion.setHelperText(readOnly ? null : words.text("helpers.clearing.secrecy-help"));
        certificateNeed.setHelperText(readOnly ? null : words.text("helpers.clearing.certificate-help"));
        emergencyName.setHelperText(readOnly ? null : words.text("helpers.clearing.emergency-help"));
        Stream.<HasValue<?, ?>>of(secrecyVersion, secrecyOn, insurance, certificateNeed, emergencyName, emergencyPhone)
                .forEach(field -> field.setReadOnly(readOnly));
    }
}
