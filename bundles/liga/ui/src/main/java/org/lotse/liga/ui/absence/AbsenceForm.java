package org.lotse.liga.ui.absence;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import org.lotse.liga.api.absence.AbsenceData;
import org.lotse.liga.api.absence.AbsenceEntry;
import org.lotse.liga.api.absence.AbsenceKind;
import org.lotse.liga.api.absence.Employee;
import org.lotse.liga.api.absence.EnterAbsence;
import org.lotse.liga.ui.FormParts;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.form.FormFields;
import org.lotse.platform.ui.api.form.FormFoot;

/** Who is away, why and when. */
final class AbsenceForm extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final ComboBox<Employee> person = new ComboBox<>(getTranslation("liga.absence.who"));
    private final Select<AbsenceKind> kind = new Select<>();
    private final DatePicker first = Localized.datePicker(getTranslation("liga.period.from"));
    private final DatePicker last = Localized.datePicker(getTranslation("liga.period.to"));
    private final transient FormFields fields;
    private transient Runnable save = () -> {};

    AbsenceForm(AbsenceWords words, String title, List<Employee> people, Runnable leave) {
        person.setItems(people);
        person.setItemLabelGenerator(one -> one == null ? "" : words.person(one));
        person.setRequiredIndicatorVisible(true);
        kind.setLabel(getTranslation("liga.absence.kind"));
        kind.setItems(AbsenceKind.values());
        kind.setItemLabelGenerator(words::kind);
        kind.setHelperText(getTranslation("liga.absence.kind-help"));
        first.setRequiredIndicatorVisible(true);
        last.setHelperText(getTranslation("liga.absence.last-help"));
        getContent().setId("absence-form");
        getContent().addClassNames("liga-panel", "liga-absence-form");
        getContent()
                .add(
                        new H2(title),
                        FormParts.columns(person, kind, first, last),
                        new FormFoot(
                                getTranslation("liga.form.save"),
                                () -> save.run(),
                                getTranslation("liga.form.cancel"),
                                leave));
        fields = new FormFields()
                .add("person", person, words::person)
                .add("kind", kind, words::kind)
                .add("first", first)
                .add("last", last);
    }

    /** For a new one. */
    AbsenceForm begin(LocalDate today) {
        kind.setValue(AbsenceKind.LEAVE);
        first.setValue(today);
        fields.remember();
        return this;
    }

    /** For one that there is; whose it is, stays. */
    void show(AbsenceEntry entry) {
        person.setVisible(false);
        kind.setValue(entry.kind());
        first.setValue(entry.first());
        last.setValue(entry.last());
    }

    AbsenceForm saving(Runnable act) {
        save = act;
        return this;
    }

    void focus() {
        if (person.isVisible()) {
            person.focus();
        } else {
            first.focus();
        }
    }

    /** @throws RuleViolation beside what is missing */
    EnterAbsence command() {
        return new EnterAbsence(Check.present("person", person.getValue()).key(), data());
    }

    /** @throws RuleViolation beside what is missing */
    AbsenceData data() {
        return new AbsenceData(
                Check.present("kind", kind.getValue()), Check.present("first", first.getValue()), last.getValue());
    }

    FormFields fields() {
        return fields;
    }
}
