package org.lotse.liga.ui.absence;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.time.LocalDate;
import java.util.List;
import org.lotse.liga.api.absence.AbsenceEntry;
import org.lotse.liga.api.absence.CoverGap;
import org.lotse.liga.api.absence.CoverSuggestion;
import org.lotse.liga.api.absence.GiveCover;
import org.lotse.liga.ui.FormParts;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.form.FormFields;
import org.lotse.platform.ui.api.form.FormFoot;

/** Who stands in for a gap: everybody who could, with what speaks for and against it, the best first. */
final class CoverForm extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    /** For how long a cover is proposed while nobody knows the end. */
    private static final int FIRST_WEEK = 6;

    private final transient AbsenceEntry absence;
    private final transient CoverGap gap;
    private final RadioButtonGroup<CoverSuggestion> person = new RadioButtonGroup<>();
    private final DatePicker first = Localized.datePicker(getTranslation("liga.period.from"));
    private final DatePicker last = Localized.datePicker(getTranslation("liga.period.to"));
    private final transient FormFields fields;
    private transient Runnable save = () -> {};

    CoverForm(
            AbsenceWords words,
            AbsenceEntry absence,
            CoverGap gap,
            List<CoverSuggestion> suggestions,
            LocalDate today,
            Runnable leave) {
        this.absence = absence;
        this.gap = gap;
        person.setLabel(getTranslation("liga.cover.who"));
        person.setItems(suggestions);
        person.setItemLabelGenerator(words::suggestion);
        person.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        person.setHelperText(getTranslation(suggestions.isEmpty() ? "liga.cover.nobody" : "liga.cover.order"));
        person.setRequiredIndicatorVisible(true);
        suggestions.stream().findFirst().ifPresent(person::setValue);
        var begins = gap.period().from().isBefore(today) ? today : gap.period().from();
        var ends = gap.period().to();
        first.setValue(begins);
        last.setValue(ends == null ? begins.plusDays(FIRST_WEEK) : earlier(ends, begins));
        last.setHelperText(getTranslation("liga.cover.last-help", GiveCover.LONGEST_DAYS));
        getContent().setId("cover-form");
        getContent().addClassNames("liga-panel", "liga-absence-form");
        getContent()
                .add(
                        new H2(words.text("liga.cover.title", absence.personName(), words.town(gap.municipality()))),
                        person,
                        FormParts.columns(first, last),
                        FormParts.soft(getTranslation("liga.cover.opens-help")),
                        new FormFoot(
                                getTranslation("liga.cover.give"),
                                () -> save.run(),
                                getTranslation("liga.form.cancel"),
                                leave));
        fields = new FormFields()
                .add("person", person, words::suggestion)
                .add("first", first)
                .add("last", last);
        fields.remember();
    }

    CoverForm saving(Runnable act) {
        save = act;
        return this;
    }

    void focus() {
        person.getElement().callJsFunction("focus");
    }

    /** @throws RuleViolation beside what is missing */
    GiveCover command() {
        return new GiveCover(
                absence.id(),
                gap.municipality(),
                Check.present("person", person.getValue()).person().key(),
                Check.present("first", first.getValue()),
                Check.present("last", last.getValue()));
    }

    FormFields fields() {
        return fields;
    }

    private static LocalDate earlier(LocalDate ends, LocalDate begins) {
        var longest = begins.plusDays(GiveCover.LONGEST_DAYS);
        return ends.isAfter(longest) ? longest : ends;
    }
}
