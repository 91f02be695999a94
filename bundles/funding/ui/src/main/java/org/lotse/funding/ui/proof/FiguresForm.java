package org.lotse.funding.ui.proof;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.IntegerField.IntegerFieldI18n;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lotse.funding.api.proof.EnterFigures;
import org.lotse.funding.api.proof.FigureSource;
import org.lotse.funding.api.proof.ProofFigure;
import org.lotse.funding.api.proof.ProofLine;
import org.lotse.funding.api.proof.ProofMeasure;
import org.lotse.funding.ui.Parts;
import org.lotse.funding.ui.Words;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.form.FormFields;

/** A field for each measure, and from where they are typed. */
final class FiguresForm extends Composite<FormLayout> {

    private static final long serialVersionUID = 1L;

    private final transient Words words;
    private final Map<ProofMeasure, IntegerField> measures = new EnumMap<>(ProofMeasure.class);
    private final TextField origin;
    private final transient FormFields fields = new FormFields();

    FiguresForm(Words words) {
        this.words = words;
        for (var measure : ProofMeasure.values()) {
            var field = new IntegerField(words.of("measure", measure));
            var wrong = words.text("funding.rule.persons", EnterFigures.MOST);
            field.setMin(0);
            field.setMax((int) EnterFigures.MOST);
            field.setI18n(new IntegerFieldI18n()
                    .setMinErrorMessage(wrong)
                    .setMaxErrorMessage(wrong)
                    .setBadInputErrorMessage(wrong));
            measures.put(measure, field);
            fields.add(measure.name(), field, String::valueOf);
            getContent().add(field);
        }
        origin = Parts.text(words.text("funding.proof.typed-from"), EnterFigures.ORIGIN_LENGTH);
        origin.setHelperText(words.text("funding.proof.typed-from-help"));
        fields.add("origin", origin);
        getContent().add(origin);
        getContent().setColspan(origin, 2);
    }

    FormFields fields() {
        return fields;
    }

    void show(ProofLine line) {
        measures.forEach((measure, field) -> {
            var figure = line.figure(measure);
            field.setValue(figure.map(known -> (int) known.amount()).orElse(null));
            field.setHelperText(figure.map(this::source).orElse(words.text("funding.proof.unknown")));
        });
        origin.setValue(line.figures().stream()
                .filter(figure -> figure.source() == FigureSource.ENTERED)
                .map(ProofFigure::origin)
                .findFirst()
                .orElse(""));
    }

    private String source(ProofFigure figure) {
        return words.text(
                "funding.proof.from-source",
                words.of("figure-source", figure.source()),
                figure.origin(),
                Localized.date(figure.day()));
    }

    Map<ProofMeasure, Long> amounts() {
        var amounts = new EnumMap<ProofMeasure, Long>(ProofMeasure.class);
        measures.forEach((measure, field) ->
                field.getOptionalValue().ifPresent(value -> amounts.put(measure, value.longValue())));
        return amounts;
    }

    @Nullable
    String origin() {
        return Parts.orNull(origin.getValue());
    }

    void setReadOnly(boolean readOnly) {
        measures.values().forEach(field -> field.setReadOnly(readOnly));
        origin.setReadOnly(readOnly);
    }
}
