package org.lotse.funding.ui.instalment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import org.lotse.funding.api.claim.HeadCount;
import org.lotse.funding.api.instalment.CountSuggestion;
import org.lotse.funding.api.instalment.EnterFinalCount;
import org.lotse.funding.api.instalment.InstalmentSheet;
import org.lotse.funding.ui.Parts;
import org.lotse.funding.ui.Towns;
import org.lotse.funding.ui.Words;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.form.FormFields;

/** The fields of a final count; what the district counted stands there already. */
final class FinalCountForm {

    private final IntegerField persons;
    private final DatePicker day;
    private final TextField countedBy;
    private final TextField reason;
    private final FormFields fields;
    private final List<Component> content = new ArrayList<>();

    FinalCountForm(Words words, Towns towns, InstalmentSheet sheet) {
        persons = new IntegerField(words.text("funding.final.persons"));
        persons.setMin(0);
        persons.setMax(HeadCount.MOST);
        persons.setRequiredIndicatorVisible(true);
        day = Localized.datePicker(words.text("funding.final.day"));
        day.setMax(Localized.today());
        day.setRequiredIndicatorVisible(true);
        countedBy = Parts.text(words.text("funding.counts.counted-by"), EnterFinalCount.COUNTED_BY_LENGTH);
        countedBy.setRequiredIndicatorVisible(true);
        reason = Parts.text(words.text("funding.counts.reason"), EnterFinalCount.REASON_LENGTH);
        reason.setHelperText(words.text("funding.final.reason-help"));
        reason.setVisible(!sheet.counts().isEmpty());
        fields = new FormFields()
                .add("persons", persons, String::valueOf)
                .add("day", day)
                .add("countedBy", countedBy)
                .add("reason", reason);
        sheet.suggestion().ifPresent(suggestion -> prefill(words, towns, suggestion));
        var question = new Div(persons, day, countedBy, reason);
        question.addClassName("funding-question");
        content.add(question);
    }

    FormFields fields() {
        return fields;
    }

    List<Component> content() {
        return List.copyOf(content);
    }

    EnterFinalCount value(InstalmentSheet seen) {
        return new EnterFinalCount(
                seen.grant().id(),
                seen.revision(),
                persons.getValue(),
                day.getValue(),
                countedBy.getValue(),
                Parts.orNull(reason.getValue()));
    }

    private void prefill(Words words, Towns towns, CountSuggestion suggestion) {
        if (!suggestion.missing().isEmpty()) {
            content.add(Parts.warning(
                    words.text("funding.final.missing", suggestion.persons(), towns.names(suggestion.missing()))));
            return;
        }
        persons.setValue(suggestion.persons());
        day.setValue(suggestion.day().orElse(null));
        countedBy.setValue(suggestion.countedBy());
        content.add(Parts.soft(words.text("funding.final.from-counts")));
    }
}
