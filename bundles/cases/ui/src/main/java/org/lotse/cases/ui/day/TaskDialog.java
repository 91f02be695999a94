package org.lotse.cases.ui.day;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CaseSummary;
import org.lotse.cases.api.task.GiveTask;
import org.lotse.cases.api.task.Tasks;
import org.lotse.cases.ui.Words;
import org.lotse.cases.ui.form.Fields;
import org.lotse.cases.ui.form.FormActions;
import org.lotse.platform.api.identity.Colleague;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.form.FormFields;

/** Where a task is given: to oneself unless a colleague is chosen, in a case or apart from any. */
final class TaskDialog {

    private final Tasks tasks;
    private final Feedback feedback;
    private final Words words;
    private final Runnable onChange;
    private final Dialog dialog = new Dialog();
    private FormFields fields = new FormFields();

    /** @param onChange told when a task was given */
    TaskDialog(Tasks tasks, Feedback feedback, Words words, Runnable onChange) {
        this.tasks = tasks;
        this.feedback = feedback;
        this.words = words;
        this.onChange = onChange;
        dialog.addClassName("cases-dialog");
        dialog.setHeaderTitle(words.get("cases.task.new"));
        dialog.setWidth("38rem");
        dialog.setMaxWidth("100%");
        dialog.setCloseOnOutsideClick(false);
        dialog.addDialogCloseActionListener(escape -> leave());
    }

    /** A task that may belong to a case, which is chosen. */
    void begin(ComboBox<CaseSummary> in, LocalDate day) {
        in.setRequiredIndicatorVisible(false);
        in.setClearButtonVisible(true);
        open(in, null, day);
    }

    /** A task of this case. */
    void begin(CaseId in, LocalDate day) {
        open(null, in, day);
    }

    boolean hasUnsavedInput() {
        return dialog.isOpened() && fields.isChanged();
    }

    Map<String, String> unsavedInput() {
        return hasUnsavedInput() ? fields.changes() : Map.of();
    }

    private void open(@Nullable ComboBox<CaseSummary> in, @Nullable CaseId known, LocalDate day) {
        var title = Fields.text(words.field("taskTitle"), GiveTask.TITLE_LENGTH);
        title.setRequiredIndicatorVisible(true);
        var dueOn = Localized.datePicker(words.field("taskDueOn"));
        dueOn.setRequiredIndicatorVisible(true);
        dueOn.setValue(day);
        var person = new ComboBox<Colleague>(words.field("taskPerson"));
        person.setItems(tasks.candidates());
        person.setItemLabelGenerator(Colleague::name);
        person.setClearButtonVisible(true);
        person.setHelperText(words.get("cases.task.mine"));
        fields = new FormFields().add("title", title).add("dueOn", dueOn).add("person", person, Colleague::name);
        var line = new Div(dueOn, person);
        line.addClassName("cases-contact-line");
        var body = new Div(title, line);
        body.addClassName("cases-quick");
        if (in != null) {
            fields.add("caseId", in, CaseSummary::name);
            body.add(in);
        }
        fields.remember();
        body.add(new FormActions(
                words,
                words.get("cases.task.save"),
                () -> save(title, dueOn, person, in == null ? Optional.ofNullable(known) : chosen(in)),
                this::leave,
                body));
        dialog.removeAll();
        dialog.add(body);
        dialog.open();
        title.focus();
    }

    private void save(TextField title, DatePicker dueOn, ComboBox<Colleague> person, Optional<CaseId> in) {
        feedback.attempt(fields.validated(), () -> {
            fields.requireReadable();
            tasks.give(new GiveTask(
                    title.getValue(),
                    Check.present("dueOn", dueOn.getValue()),
                    person.isEmpty() ? null : person.getValue().id(),
                    in.orElse(null)));
            dialog.close();
            onChange.run();
            feedback.done("cases.task.given");
        });
    }

    private void leave() {
        if (!hasUnsavedInput()) {
            dialog.close();
            return;
        }
        feedback.confirm(
                "cases.form.discard-title",
                "cases.form.discard-text",
                "cases.form.discard",
                new Object[0],
                dialog::close);
    }

    private static Optional<CaseId> chosen(ComboBox<CaseSummary> in) {
        return Optional.ofNullable(in.getValue()).map(CaseSummary::id);
    }
}
