package org.lotse.cases.ui.absence;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.lotse.cases.api.CaseSummary;
import org.lotse.cases.api.absence.AbsenceEntry;
import org.lotse.cases.api.absence.CoverSuggestion;
import org.lotse.cases.api.absence.GiveCover;
import org.lotse.cases.ui.Words;
import org.lotse.cases.ui.form.FormActions;
import org.lotse.cases.ui.form.PanelForm;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.ui.api.form.FormFields;

/** Chooses who stands in, the likeliest first and each with the reason, for all cases or for one. What is missing is refused when asked for. */
final class CoverForm {

    private CoverForm() {}

    /**
     * @param find cases of whoever is away, by words of a name or number
     * @param save told what was chosen
     */
    static PanelForm of(
            Words words,
            AbsenceEntry absence,
            List<CoverSuggestion> suggestions,
            Function<String, List<CaseSummary>> find,
            Consumer<Supplier<GiveCover>> save,
            Runnable onCancel) {
        var person = new RadioButtonGroup<CoverSuggestion>();
        var says = new AbsenceWords(words);
        person.setLabel(words.field("coverPerson"));
        person.setItems(suggestions);
        person.setItemLabelGenerator(says::suggestion);
        person.setRequiredIndicatorVisible(true);
        person.addClassName("cases-suggestions");
        var only = new ComboBox<CaseSummary>(words.field("coverCase"));
        only.setItems(query -> find.apply(query.getFilter().orElse("")).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        only.setItemLabelGenerator(found ->
                words.get("cases.quick.found", found.name(), found.number().value()));
        only.setHelperText(words.get("cases.absence.cover-case-hint"));
        only.setClearButtonVisible(true);
        var hint = new Paragraph(words.get("cases.absence.suggestions-hint"));
        hint.addClassName("cases-soft");
        var fields = new FormFields().add("person", person, says::suggestion).add("caseId", only, CaseSummary::name);
        var form = new PanelForm(
                words.get(
                        "cases.absence.cover-title",
                        absence.person().name(),
                        says.span(absence.first(), absence.last())),
                fields,
                List.of(person, hint, only),
                onCancel);
        return form.ending(new FormActions(
                words,
                words.get("cases.absence.cover-save"),
                () -> save.accept(() -> new GiveCover(
                        absence.id(),
                        only.isEmpty() ? null : only.getValue().id(),
                        Check.present("person", person.getValue()).person().id())),
                onCancel,
                form));
    }
}
