package org.lotse.helpers.ui.circle;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.EmailField.EmailFieldI18n;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.lotse.helpers.api.HelpersPermissions;
import org.lotse.helpers.api.circle.CircleData;
import org.lotse.helpers.ui.FormParts;
import org.lotse.helpers.ui.Words;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.identity.Colleague;
import org.lotse.platform.api.identity.Colleagues;
import org.lotse.platform.api.identity.MemberNames;
import org.lotse.platform.ui.api.form.FormFields;
import org.lotse.platform.ui.api.form.NoteField;

/** Everything that is written down about a circle, to read or to change. The rules are the module's, told on saving. */
final class CircleForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Words words;
    private final transient MemberNames names;
    private final transient Map<UserId, String> possible = new LinkedHashMap<>();
    private final TextField name = new TextField(getTranslation("helpers.circle.name"));
    private final TextField area = new TextField(getTranslation("helpers.circle.area"));
    private final EmailField email = new EmailField(getTranslation("helpers.circle.email"));
    private final MultiSelectComboBox<UserId> coordinators =
            new MultiSelectComboBox<>(getTranslation("helpers.circle.coordinators"));
    private final TextArea description =
            new NoteField(getTranslation("helpers.circle.description"), CircleData.DESCRIPTION_LENGTH);
    private final transient FormFields fields;

    /**
     * @param colleagues who may coordinate
     * @param names of those who do
     */
    CircleForm(Words words, Colleagues colleagues, MemberNames names) {
        this.words = words;
        this.names = names;
        colleagues.holding(HelpersPermissions.EDIT).forEach(this::offer);
        name.setMaxLength(CircleData.NAME_LENGTH);
        name.setRequiredIndicatorVisible(true);
        area.setMaxLength(CircleData.AREA_LENGTH);
        email.setMaxLength(CircleData.EMAIL_LENGTH);
        email.setI18n(new EmailFieldI18n().setPatternErrorMessage(getTranslation("helpers.rule.email")));
        coordinators.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        coordinators.setItemLabelGenerator(this::name);
        coordinators.setItems(possible.keySet());
        setReadOnly(false);
        getContent().addClassName("helpers-form");
        getContent()
                .add(FormParts.section(
                        getTranslation("helpers.circle.what"),
                        FormParts.columns(name, area, email, coordinators),
                        description));
        fields = new FormFields()
                .add("name", name)
                .add("area", area)
                .add("email", email)
                .addSeveral("coordinators", coordinators, this::name)
                .add("description", description);
    }

    /** Shows a circle; what was typed is gone. */
    void show(CircleData data) {
        name.setValue(data.name());
        area.setValue(FormParts.orEmpty(data.area()));
        email.setValue(FormParts.orEmpty(data.email()));
        showCoordinators(data.coordinators());
        description.setValue(FormParts.orEmpty(data.description()));
    }

    /** What stands in the fields now. */
    CircleData value() {
        return new CircleData(
                name.getValue(),
                FormParts.orNull(area.getValue()),
                FormParts.orNull(email.getValue()),
                coordinators.getValue(),
                FormParts.orNull(description.getValue()));
    }

    FormFields fields() {
        return fields;
    }

    void setReadOnly(boolean readOnly) {
        area.setHelperText(readOnly ? null : getTranslation("helpers.circle.area-help"));
        email.setHelperText(readOnly ? null : getTranslation("helpers.circle.email-help"));
        Stream.<HasValue<?, ?>>of(name, area, email, coordinators, description)
                .forEach(field -> field.setReadOnly(readOnly));
    }

    /** Puts the cursor where typing begins. */
    void focus() {
        name.focus();
    }

    private void offer(Colleague colleague) {
        possible.put(colleague.id(), colleague.name());
    }

    private void showCoordinators(Set<UserId> present) {
        present.forEach(id ->
                possible.putIfAbsent(id, names.nameOf(id).orElseGet(() -> words.text("helpers.circle.nobody-here"))));
        coordinators.setItems(possible.keySet());
        coordinators.setValue(present);
    }

    private String name(UserId person) {
        return possible.getOrDefault(person, "");
    }
}
