package org.lotse.cases.ui.directory;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.lotse.cases.api.directory.ServiceData;
import org.lotse.cases.ui.Words;
import org.lotse.cases.ui.form.Fields;
import org.lotse.cases.ui.form.FormActions;
import org.lotse.cases.ui.form.PanelForm;
import org.lotse.platform.api.vocabulary.LifeArea;
import org.lotse.platform.ui.api.form.FormFields;

/** What is known of a regular service. */
final class ServiceForm {

    private final TextField name;
    private final CheckboxGroup<LifeArea> areas;
    private final TextArea address;
    private final TextField phone;
    private final EmailField email;
    private final TextField website;
    private final TextArea hours;
    private final TextArea note;
    private final PanelForm panel;

    ServiceForm(Words words, String title, Runnable onSave, Runnable onCancel) {
        name = Fields.text(words.field("serviceName"), ServiceData.NAME_LENGTH);
        name.setRequiredIndicatorVisible(true);
        areas = new CheckboxGroup<>(words.field("serviceAreas"));
        areas.setItems(LifeArea.values());
        areas.setItemLabelGenerator(words::of);
        areas.setHelperText(words.get("cases.directory.areas-hint"));
        address = Fields.note(words.field("serviceAddress"), ServiceData.ADDRESS_LENGTH);
        phone = Fields.text(words.field("phone"), ServiceData.PHONE_LENGTH);
        email = new EmailField(words.field("email"));
        email.setMaxLength(ServiceData.EMAIL_LENGTH);
        website = Fields.text(words.field("website"), ServiceData.WEBSITE_LENGTH);
        website.setHelperText(words.get("cases.directory.website-hint"));
        hours = Fields.note(words.field("serviceHours"), ServiceData.HOURS_LENGTH);
        note = Fields.note(words.field("serviceNote"), ServiceData.NOTE_LENGTH);
        note.setHelperText(words.get("cases.directory.note-hint"));
        var fields = new FormFields()
                .add("name", name)
                .addSeveral("areas", areas, words::of)
                .add("address", address)
                .add("phone", phone)
                .add("email", email)
                .add("website", website)
                .add("hours", hours)
                .add("note", note);
        panel = new PanelForm(
                title, fields, List.of(name, areas, address, phone, email, website, hours, note), onCancel);
        panel.ending(new FormActions(words, words.get("cases.directory.save"), onSave, onCancel, panel));
    }

    void show(ServiceData service) {
        name.setValue(service.name());
        areas.setValue(service.areas());
        address.setValue(Fields.orBlank(service.address()));
        phone.setValue(Fields.orBlank(service.phone()));
        email.setValue(Fields.orBlank(service.email()));
        website.setValue(Fields.orBlank(service.website()));
        hours.setValue(Fields.orBlank(service.hours()));
        note.setValue(Fields.orBlank(service.note()));
    }

    ServiceData service() {
        return new ServiceData(
                name.getValue(),
                areas.getValue(),
                Fields.text(address),
                Fields.text(phone),
                Fields.text(email),
                Fields.text(website),
                Fields.text(hours),
                Fields.text(note));
    }

    PanelForm panel() {
        return panel;
    }
}
