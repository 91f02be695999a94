package org.lotse.cases.ui.responsibility;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.lotse.cases.api.AssignCase;
import org.lotse.cases.api.Responsibility;
import org.lotse.cases.api.Responsible;
import org.lotse.cases.ui.Words;
import org.lotse.cases.ui.form.Fields;
import org.lotse.cases.ui.form.FormActions;
import org.lotse.cases.ui.form.PanelForm;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.form.FormFields;

/** Gives a case to a colleague: to whom, in which team, since when and why. What is missing is refused when the command is asked for. */
final class AssignForm {

    private AssignForm() {}

    static PanelForm of(
            Words words,
            Responsibility now,
            List<Responsible> candidates,
            List<String> teams,
            LocalDate today,
            Consumer<Supplier<AssignCase>> save,
            Runnable onCancel) {
        var person = new ComboBox<Responsible>(words.field("person"));
        person.setItems(candidates);
        person.setItemLabelGenerator(Responsible::name);
        person.setRequiredIndicatorVisible(true);
        var team = new ComboBox<String>(words.field("team"));
        team.setItems(teams);
        team.setAllowCustomValue(true);
        team.addCustomValueSetListener(typed -> team.setValue(typed.getDetail()));
        team.setClearButtonVisible(true);
        team.setValue(now.team());
        DatePicker on = Localized.datePicker(words.field("assignOn"));
        on.setValue(today);
        on.setRequiredIndicatorVisible(true);
        var reason = Fields.note(words.field("assignReason"), AssignCase.REASON_LENGTH);
        reason.setRequiredIndicatorVisible(true);
        var fields = new FormFields()
                .add("person", person, Responsible::name)
                .add("team", team, String::valueOf)
                .add("on", on)
                .add("reason", reason);
        var form = new PanelForm(words.get("cases.assign.do"), fields, List.of(person, team, on, reason), onCancel);
        return form.ending(new FormActions(
                words,
                words.get("cases.assign.save"),
                () -> save.accept(() -> new AssignCase(
                        now.id(),
                        now.current().id(),
                        Check.present("person", person.getValue()).id(),
                        team.getValue(),
                        Check.present("on", on.getValue()),
                        reason.getValue())),
                onCancel,
                form));
    }
}
