package org.lotse.cases.ui.assessment;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.lotse.cases.api.assessment.AreaData;
import org.lotse.cases.api.assessment.AreaEntry;
import org.lotse.cases.ui.Words;
import org.lotse.cases.ui.form.Fields;
import org.lotse.cases.ui.form.FormActions;
import org.lotse.cases.ui.form.PanelForm;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.vocabulary.LifeArea;
import org.lotse.platform.ui.api.form.FormFields;

/** What a tenant says about an area of life. */
final class AreaForm {

    private final TextField name;
    private final Select<LifeArea> shared = new Select<>();
    private final Checkbox retired;
    private final FormFields fields;
    private final PanelForm panel;

    AreaForm(Words words, String title, Runnable onSave, Runnable onCancel) {
        name = Fields.text(words.field("areaName"), AreaData.NAME_LENGTH);
        name.setHelperText(words.get("cases.area.name-hint"));
        shared.setLabel(words.field("shared"));
        shared.setItems(LifeArea.values());
        shared.setItemLabelGenerator(words::of);
        shared.setHelperText(words.get("cases.area.shared-hint"));
        shared.setRequiredIndicatorVisible(true);
        retired = new Checkbox(words.field("retired"));
        fields = new FormFields()
                .add("name", name)
                .add("shared", shared, words::of)
                .add("retired", retired);
        panel = new PanelForm(title, fields, List.of(name, shared, retired), onCancel);
        panel.ending(new FormActions(words, words.get("cases.area.save"), onSave, onCancel, panel));
    }

    /** For a new area, which is not retired. */
    AreaForm forNew() {
        retired.setVisible(false);
        return this;
    }

    void show(AreaEntry entry) {
        name.setValue(Fields.orBlank(entry.area().name()));
        shared.setValue(entry.area().shared());
        shared.setReadOnly(entry.used());
        retired.setValue(entry.retired());
    }

    /** @throws RuleViolation beside the field that is missing */
    AreaData area() {
        return new AreaData(Fields.text(name), Check.present("shared", shared.getValue()));
    }

    boolean isRetired() {
        return retired.getValue();
    }

    PanelForm panel() {
        return panel;
    }

    FormFields fields() {
        return fields;
    }
}
