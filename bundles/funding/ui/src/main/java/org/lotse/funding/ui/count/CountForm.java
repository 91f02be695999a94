package org.lotse.funding.ui.count;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import org.lotse.funding.api.claim.HeadCount;
import org.lotse.funding.api.count.CountEntry;
import org.lotse.funding.api.count.CountHistory;
import org.lotse.funding.api.count.CountKind;
import org.lotse.funding.api.count.CountSource;
import org.lotse.funding.api.count.EnterCount;
import org.lotse.funding.ui.Parts;
import org.lotse.funding.ui.Words;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.form.FormFields;

/** A count, or the correction of one. */
final class CountForm extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final transient Words words;
    private final Select<CountKind> kind = new Select<>();
    private final IntegerField persons;
    private final DatePicker day;
    private final Select<CountSource> source = new Select<>();
    private final TextField countedBy;
    private final TextField reason;
    private final transient FormFields fields;

    CountForm(Words words, Runnable save) {
        this.words = words;
        kind.setLabel(words.text("funding.counts.kind"));
        kind.setItems(CountKind.values());
        kind.setItemLabelGenerator(one -> words.of("count-kind", one));
        persons = new IntegerField(words.text("funding.counts.persons"));
        persons.setMin(0);
        persons.setMax(HeadCount.MOST);
        var wrong = words.text("funding.rule.persons", HeadCount.MOST);
        persons.setI18n(new IntegerField.IntegerFieldI18n()
                .setMinErrorMessage(wrong)
                .setMaxErrorMessage(wrong)
                .setBadInputErrorMessage(wrong));
        day = Localized.datePicker(words.text("funding.counts.day"));
        source.setLabel(words.text("funding.counts.source"));
        source.setItems(CountSource.values());
        source.setItemLabelGenerator(one -> words.of("count-source", one));
        countedBy = Parts.text(words.text("funding.counts.counted-by"), EnterCount.COUNTED_BY_LENGTH);
        countedBy.setHelperText(words.text("funding.counts.counted-by-help"));
        reason = Parts.text(words.text("funding.counts.reason"), EnterCount.REASON_LENGTH);
        reason.setHelperText(words.text("funding.counts.reason-help"));
        fields = new FormFields()
                .add("kind", kind, one -> words.of("count-kind", one))
                .add("persons", persons, String::valueOf)
                .add("day", day)
                .add("source", source, one -> words.of("count-source", one))
                .add("countedBy", countedBy)
                .add("reason", reason);
        var question = new Div(kind, persons, day, source, countedBy, reason);
        question.addClassName("funding-question");
        getContent()
                .add(
                        new H2(words.text("funding.counts.enter")),
                        question,
                        Parts.acts(Parts.primary(words.text("funding.counts.save"), save)));
    }

    FormFields fields() {
        return fields;
    }

    /** An empty form; who counted last, and on which day, stays. */
    void begin(CountHistory history) {
        kind.setValue(history.latest(CountKind.ESTIMATE).isPresent() ? CountKind.FINAL : CountKind.ESTIMATE);
        persons.clear();
        var last = history.entries().stream().findFirst();
        day.setValue(last.map(CountEntry::day).orElse(null));
        source.setValue(CountSource.MANUAL);
        countedBy.setValue(last.map(CountEntry::countedBy).orElse(""));
        reason.clear();
    }

    EnterCount value(CountHistory seen) {
        return new EnterCount(
                seen.programme(),
                seen.municipality(),
                seen.revision(),
                kind.getValue(),
                persons.getValue(),
                day.getValue(),
                source.getValue(),
                countedBy.getValue(),
                Parts.orNull(reason.getValue()));
    }

    void focus() {
        persons.focus();
    }
}
