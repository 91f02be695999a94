package org.lotse.liga.ui.agreement;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.Ags;
import org.lotse.liga.api.agreement.AgreementData;
import org.lotse.liga.api.agreement.Evaluation;
import org.lotse.liga.api.agreement.RefundRule;
import org.lotse.liga.api.carrier.CarrierSummary;
import org.lotse.liga.ui.FormParts;
import org.lotse.liga.ui.Municipalities;
import org.lotse.liga.ui.Numbers;
import org.lotse.liga.ui.RowsField;
import org.lotse.liga.ui.Words;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.ui.api.form.FormFields;
import org.lotse.platform.ui.api.form.NoteField;

/** Everything that is written down about an agreement, to read or to change. The rules are the module's, told on saving. */
final class AgreementForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Words words;
    private final ComboBox<CarrierSummary> carrier = new ComboBox<>(getTranslation("liga.agreement.carrier"));
    private final TextField title = FormParts.text(getTranslation("liga.agreement.title"), AgreementData.TITLE_LENGTH);
    private final TextField reference =
            FormParts.text(getTranslation("liga.agreement.reference"), AgreementData.REFERENCE_LENGTH);
    private final TextField posts = new TextField(getTranslation("liga.agreement.posts"));
    private final TextField ceiling = new TextField(getTranslation("liga.agreement.ceiling"));
    private final MultiSelectComboBox<Ags> territory;
    private final RowsField rules;
    private final RowsField evaluations;
    private final TextArea note = new NoteField(getTranslation("liga.form.note"), AgreementData.NOTE_LENGTH);
    private final TermFields term;
    private final transient FormFields fields;
    private transient @Nullable AgreementData shown;

    AgreementForm(Words words, List<CarrierSummary> carriers, Municipalities municipalities) {
        this.words = words;
        territory = municipalities.choice(getTranslation("liga.agreement.territory"));
        term = new TermFields(words);
        carrier.setItems(carriers);
        carrier.setItemLabelGenerator(CarrierSummary::shortName);
        rules = new RowsField(
                words,
                "liga.agreement.rules",
                line -> line.day("liga.period.from")
                        .day("liga.period.to")
                        .amount("liga.rule-row.overhead")
                        .text("liga.rule-row.source", RefundRule.SOURCE_LENGTH));
        evaluations = new RowsField(
                words,
                "liga.agreement.evaluations",
                line -> line.day("liga.evaluation.day").text("liga.evaluation.result", Evaluation.RESULT_LENGTH));
        Stream.of(title, posts).forEach(field -> field.setRequiredIndicatorVisible(true));
        carrier.setRequiredIndicatorVisible(true);
        setReadOnly(false);
        getContent().addClassName("liga-form");
        getContent()
                .add(
                        FormParts.section(
                                getTranslation("liga.agreement.what"),
                                FormParts.columns(carrier, title, reference, territory, posts, ceiling),
                                note),
                        FormParts.section(getTranslation("liga.agreement.term"), term),
                        FormParts.section(getTranslation("liga.agreement.refund"), rules),
                        FormParts.section(getTranslation("liga.agreement.together"), evaluations));
        fields = new FormFields()
                .add("carrier", carrier, CarrierSummary::shortName)
                .add("title", title)
                .add("fileReference", reference)
                .add("posts", posts)
                .add("ceiling", ceiling)
                .addSeveral("territory", territory, municipalities::name)
                .add("note", note)
                .addAll(term.fields())
                .add("rules", rules, lines -> rules.text())
                .add("evaluations", evaluations, lines -> evaluations.text());
    }

    /** An empty form for this carrier, or for one that is chosen in it. */
    void begin(@Nullable CarrierSummary one) {
        term.begin();
        carrier.setValue(one);
        fields.remember();
        if (one == null) {
            carrier.focus();
        } else {
            title.focus();
        }
    }

    /** Shows an agreement, whose carrier is not to be chosen any more. */
    void show(AgreementData data) {
        shown = data;
        carrier.setVisible(false);
        title.setValue(data.title());
        reference.setValue(FormParts.orEmpty(data.fileReference()));
        posts.setValue(Numbers.of(data.posts(), words.locale()));
        ceiling.setValue(Numbers.of(data.ceiling(), words.locale()));
        territory.setValue(data.territory());
        note.setValue(FormParts.orEmpty(data.note()));
        term.show(data.term());
        rules.show(
                data.rules(),
                rule -> Arrays.asList(
                        rule.from(), rule.to(), Numbers.of(rule.overhead(), words.locale()), rule.source()));
        evaluations.show(data.evaluations(), evaluation -> Arrays.asList(evaluation.day(), evaluation.result()));
    }

    /** @throws RuleViolation beside the field that is missing or cannot be read */
    AgreementData value() {
        return new AgreementData(
                shown == null ? Check.present("carrier", carrier.getValue()).id() : shown.carrier(),
                title.getValue(),
                FormParts.orNull(reference.getValue()),
                term.value(),
                Numbers.required("posts", posts.getValue()),
                Numbers.read("ceiling", ceiling.getValue()).orElse(null),
                territory.getValue(),
                rules.read(
                        "rules",
                        line -> new RefundRule(
                                line.day(0, "rules"),
                                line.optionalDay(1, "rules"),
                                line.amount(2, "rules"),
                                line.typed(3))),
                evaluations.read("evaluations", line -> new Evaluation(line.day(0, "evaluations"), line.optional(1))),
                FormParts.orNull(note.getValue()));
    }

    FormFields fields() {
        return fields;
    }

    void setReadOnly(boolean readOnly) {
        posts.setHelperText(readOnly ? null : getTranslation("liga.agreement.posts-help"));
        ceiling.setHelperText(readOnly ? null : getTranslation("liga.agreement.ceiling-help"));
        rules.setHelperText(readOnly ? null : getTranslation("liga.agreement.rules-help"));
        Stream.<HasValue<?, ?>>of(carrier, title, reference, posts, ceiling, territory, rules, evaluations, note)
                .forEach(field -> field.setReadOnly(readOnly));
        term.setReadOnly(readOnly);
    }
}
