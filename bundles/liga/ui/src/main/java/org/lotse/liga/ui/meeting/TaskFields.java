package org.lotse.liga.ui.meeting;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.lotse.liga.api.meeting.TaskData;
import org.lotse.liga.ui.FormParts;
import org.lotse.liga.ui.Words;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.form.FormFields;
import org.lotse.platform.ui.api.form.NoteField;

/** What somebody has to do, by whom and until when. */
final class TaskFields extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final TextArea what = new NoteField(getTranslation("liga.task.what"), TaskData.WHAT_LENGTH);
    private final TextField responsible =
            FormParts.text(getTranslation("liga.task.responsible"), TaskData.RESPONSIBLE_LENGTH);
    private final DatePicker due = Localized.datePicker(getTranslation("liga.task.due"));
    private final transient FormFields fields;

    TaskFields(Words words) {
        what.setRequiredIndicatorVisible(true);
        what.setWidthFull();
        responsible.setRequiredIndicatorVisible(true);
        responsible.setHelperText(words.text("liga.task.responsible-help"));
        due.setRequiredIndicatorVisible(true);
        getContent().add(what, FormParts.columns(responsible, due));
        fields = new FormFields()
                .add("what", what)
                .add("responsible", responsible)
                .add("due", due);
    }

    void show(TaskData data) {
        what.setValue(data.what());
        responsible.setValue(data.responsible());
        due.setValue(data.due());
    }

    /** @throws RuleViolation beside the field that is missing */
    TaskData value() {
        return new TaskData(what.getValue(), responsible.getValue(), Check.present("due", due.getValue()));
    }

    FormFields fields() {
        return fields;
    }
}
