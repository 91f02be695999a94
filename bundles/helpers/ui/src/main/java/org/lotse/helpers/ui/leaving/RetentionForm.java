package org.lotse.helpers.ui.leaving;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.IntegerField.IntegerFieldI18n;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import org.lotse.helpers.api.leaving.RetentionPeriods;
import org.lotse.helpers.api.leaving.SetRetention;
import org.lotse.helpers.ui.FormParts;
import org.lotse.helpers.ui.Words;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.form.FormFields;
import org.lotse.platform.ui.api.form.FormFoot;

/** Sets how long those who leave from a day on are kept. */
final class RetentionForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient RetentionPeriods periods;
    private final transient Feedback feedback;
    private final transient Runnable onSet;
    private final DatePicker validFrom;
    private final IntegerField days;
    private final TextField source;
    private final transient FormFields fields;

    /** @param onSet called when one was set */
    RetentionForm(RetentionPeriods periods, Feedback feedback, Words words, Runnable onSet) {
        this.periods = periods;
        this.feedback = feedback;
        this.onSet = onSet;
        validFrom = Localized.datePicker(words.text("helpers.leaving.from"));
        validFrom.setRequiredIndicatorVisible(true);
        validFrom.setMin(Localized.today());
        validFrom.getI18n().setMinErrorMessage(words.text("helpers.rule.retention-past"));
        days = new IntegerField(words.text("helpers.leaving.days-field"));
        days.setRequiredIndicatorVisible(true);
        days.setMin(SetRetention.FEWEST_DAYS);
        days.setMax(SetRetention.MOST_DAYS);
        var wrong = words.text("helpers.rule.retention-days", SetRetention.FEWEST_DAYS, SetRetention.MOST_DAYS);
        days.setI18n(new IntegerFieldI18n()
                .setMinErrorMessage(wrong)
                .setMaxErrorMessage(wrong)
                .setBadInputErrorMessage(wrong));
        source = new TextField(words.text("helpers.leaving.source"));
        source.setRequiredIndicatorVisible(true);
        source.setMaxLength(SetRetention.SOURCE_LENGTH);
        source.setWidthFull();
        source.setHelperText(words.text("helpers.leaving.source-help"));
        fields = new FormFields()
                .add("validFrom", validFrom)
                .add("days", days, String::valueOf)
                .add("source", source);
        getContent().addClassNames("helpers-form", "helpers-retention");
        getContent()
                .add(FormParts.section(
                        words.text("helpers.leaving.change"),
                        FormParts.columns(validFrom, days),
                        source,
                        new FormFoot(
                                words.text("helpers.leaving.change-do"),
                                this::save,
                                words.text("helpers.form.undo"),
                                this::begin)));
    }

    /** Begins with what is in force, from today. */
    void begin() {
        validFrom.setValue(Localized.today());
        days.setValue(periods.inForce().days());
        source.setValue("");
        fields.remember();
    }

    boolean isBegun() {
        return fields.isChanged();
    }

    Map<String, String> unsaved() {
        return fields.changes();
    }

    private void save() {
        var done = feedback.attempt(fields.validated(), () -> {
            fields.requireReadable();
            periods.set(new SetRetention(validFrom.getValue(), days.getValue(), source.getValue()));
        });
        if (done) {
            begin();
            feedback.done("helpers.leaving.changed");
            onSet.run();
        }
    }
}
