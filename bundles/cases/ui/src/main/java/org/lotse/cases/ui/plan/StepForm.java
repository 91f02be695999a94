package org.lotse.cases.ui.plan;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.lotse.cases.api.plan.Doer;
import org.lotse.cases.api.plan.StepData;
import org.lotse.cases.ui.Words;
import org.lotse.cases.ui.form.Fields;
import org.lotse.cases.ui.form.FormActions;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.form.FormFields;

/** A step towards a goal, to be filled in. */
final class StepForm extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final TextField task;
    private final Select<Doer> doer = new Select<>();
    private final TextField body;
    private final DatePicker dueOn;
    private final transient FormFields fields;

    /**
     * @param title what the form is for
     * @param onSave asked to save; reads {@link #step()}
     * @param onCancel asked to put the form away
     */
    StepForm(Words words, String title, Runnable onSave, Runnable onCancel) {
        var planWords = new PlanWords(words);
        task = Fields.text(words.field("task"), StepData.TASK_LENGTH);
        task.setRequiredIndicatorVisible(true);
        doer.setLabel(words.field("doer"));
        doer.setItems(Doer.values());
        doer.setItemLabelGenerator(planWords::of);
        doer.setRequiredIndicatorVisible(true);
        doer.addValueChangeListener(change -> reflect());
        body = Fields.text(words.field("body"), StepData.BODY_LENGTH);
        body.setRequiredIndicatorVisible(true);
        dueOn = Localized.datePicker(words.field("dueOn"));
        dueOn.setRequiredIndicatorVisible(true);
        var line = new Div(doer, body, dueOn);
        line.addClassName("cases-contact-line");
        Shortcuts.addShortcutListener(this, pressed -> onCancel.run(), Key.ESCAPE)
                .listenOn(this)
                .resetFocusOnActiveElement();
        getContent().addClassName("cases-inline-form");
        getContent()
                .add(
                        new H3(title),
                        task,
                        line,
                        new FormActions(words, words.get("cases.plan.step-save"), onSave, onCancel));
        fields = new FormFields()
                .add("task", task)
                .add("doer", doer, planWords::of)
                .add("body", body)
                .add("dueOn", dueOn);
        reflect();
    }

    void show(StepData step) {
        task.setValue(step.task());
        doer.setValue(step.doer());
        body.setValue(Fields.orBlank(step.body()));
        dueOn.setValue(step.dueOn());
    }

    /** @throws org.lotse.platform.api.rule.RuleViolation beside the field that is missing */
    StepData step() {
        return new StepData(
                task.getValue(),
                Check.present("doer", doer.getValue()),
                Fields.text(body),
                Check.present("dueOn", dueOn.getValue()));
    }

    FormFields fields() {
        return fields;
    }

    void focus() {
        task.focus();
    }

    private void reflect() {
        body.setVisible(doer.getValue() == Doer.OTHER);
    }
}
