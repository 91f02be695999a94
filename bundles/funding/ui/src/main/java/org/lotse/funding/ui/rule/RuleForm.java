package org.lotse.funding.ui.rule;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import org.lotse.funding.api.rule.RuleData;
import org.lotse.funding.api.rule.RuleEntry;
import org.lotse.funding.api.rule.RuleKind;
import org.lotse.funding.ui.Parts;
import org.lotse.funding.ui.Words;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.form.FormFields;
import org.lotse.platform.ui.api.form.NoteField;

/** Everything that a version of a rule-set says, to read or to change. */
final class RuleForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Words words;
    private final TextField title;
    private final DatePicker from;
    private final DatePicker until;
    private final NoteField reason;
    private final transient List<Line> lines = new ArrayList<>();
    private final transient FormFields fields = new FormFields();

    /** The two fields of a value. */
    private record Line(RuleKind kind, TextField value, TextField source) {}

    RuleForm(Words words) {
        this.words = words;
        title = Parts.text(words.text("funding.rules.name"), RuleData.TITLE_LENGTH);
        from = Localized.datePicker(words.text("funding.rules.from"));
        from.setHelperText(words.text("funding.rules.from-help"));
        until = Localized.datePicker(words.text("funding.rules.until"));
        reason = new NoteField(words.text("funding.rules.reason"), RuleData.REASON_LENGTH);
        reason.setHelperText(words.text("funding.rules.reason-help"));
        fields.add("title", title).add("from", from).add("until", until).add("reason", reason);
        var table = new Div();
        table.addClassName("funding-rule-lines");
        for (var kind : RuleKind.values()) {
            var value = new TextField(words.of(kind));
            value.setHelperText(words.of("form", kind.form()));
            var source = Parts.text(words.text("funding.rules.source-of", words.of(kind)), RuleData.SOURCE_LENGTH);
            lines.add(new Line(kind, value, source));
            fields.add(kind.name(), value).add(kind.name() + ".source", source);
            var line = new Div(value, source);
            line.addClassName("funding-rule-line");
            table.add(line);
        }
        var head = new Div(title, from, until);
        head.addClassName("funding-question");
        getContent().addClassName("funding-sheet");
        getContent()
                .add(
                        Parts.section(words.text("funding.rules.what"), head, reason),
                        Parts.section(words.text("funding.rules.values"), table));
    }

    FormFields fields() {
        return fields;
    }

    void show(RuleData data) {
        title.setValue(data.title());
        from.setValue(data.from());
        until.setValue(data.until());
        reason.setValue(Parts.orEmpty(data.reason()));
        lines.forEach(line -> {
            var entry = data.values().stream()
                    .filter(one -> one.kind() == line.kind())
                    .findFirst();
            line.value()
                    .setValue(entry.map(one -> RuleTexts.write(one.kind(), one.value(), words))
                            .orElse(""));
            line.source().setValue(entry.map(one -> Parts.orEmpty(one.source())).orElse(""));
        });
    }

    /** @throws RuleViolation beside what cannot be read */
    RuleData value() {
        var entries = lines.stream()
                .map(line -> new RuleEntry(
                        line.kind(),
                        RuleTexts.read(line.kind(), line.value().getValue(), words.locale()),
                        Parts.orNull(line.source().getValue())))
                .toList();
        return new RuleData(
                title.getValue(), from.getValue(), until.getValue(), entries, Parts.orNull(reason.getValue()));
    }
}
