package org.lotse.cases.ui.absence;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.Responsible;
import org.lotse.cases.api.absence.AbsenceData;
import org.lotse.cases.api.absence.AbsenceKind;
import org.lotse.cases.ui.Words;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.form.FormFields;

/** The fields of an absence; whoever leads a team chooses whose it is. */
final class AbsenceForm {

    private final ComboBox<Responsible> person;
    private final Select<AbsenceKind> kind = new Select<>();
    private final DatePicker first;
    private final DatePicker last;
    private final FormFields fields;
    private final boolean choosesPerson;

    /** @param people whom to choose from; nobody for one's own absence, or for one that is there already */
    AbsenceForm(Words words, List<Responsible> people) {
        choosesPerson = !people.isEmpty();
        person = new ComboBox<>(words.field("absent"));
        person.setItems(people);
        person.setItemLabelGenerator(Responsible::name);
        person.setRequiredIndicatorVisible(true);
        kind.setLabel(words.field("absenceKind"));
        kind.setItems(AbsenceKind.values());
        kind.setItemLabelGenerator(words::of);
        kind.setHelperText(words.get("cases.absence.kind-hint"));
        kind.setRequiredIndicatorVisible(true);
        first = Localized.datePicker(words.field("absenceFirst"));
        first.setRequiredIndicatorVisible(true);
        last = Localized.datePicker(words.field("absenceLast"));
        last.setClearButtonVisible(true);
        last.setHelperText(words.get("cases.absence.last-hint"));
        fields = new FormFields()
                .add("kind", kind, words::of)
                .add("first", first)
                .add("last", last);
        if (choosesPerson) {
            fields.add("person", person, Responsible::name);
        }
    }

    /** As it is begun: leave from today. */
    AbsenceForm beginning(LocalDate today) {
        kind.setValue(AbsenceKind.LEAVE);
        first.setValue(today);
        return this;
    }

    FormFields fields() {
        return fields;
    }

    /** In the order in which they are filled in. */
    List<Component> components() {
        var days = new Div(first, last);
        days.addClassName("cases-contact-line");
        return choosesPerson ? List.of(person, kind, days) : List.of(kind, days);
    }

    void show(@Nullable AbsenceKind shownKind, LocalDate from, @Nullable LocalDate until) {
        kind.setValue(shownKind);
        first.setValue(from);
        last.setValue(until);
    }

    /** @throws RuleViolation beside the field that is missing */
    AbsenceData absence() {
        return new AbsenceData(
                Check.present("kind", kind.getValue()), Check.present("first", first.getValue()), last.getValue());
    }

    /**
     * Whose absence; null for one's own.
     *
     * @throws RuleViolation if nobody was chosen who has to be
     */
    @Nullable
    UserId person() {
        return choosesPerson ? Check.present("person", person.getValue()).id() : null;
    }
}
