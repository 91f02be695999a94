package org.lotse.cases.ui.assessment;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Optional;
import java.util.stream.IntStream;
import org.lotse.cases.api.assessment.AreaId;
import org.lotse.cases.api.assessment.AssessedArea;
import org.lotse.cases.api.assessment.Judgement;
import org.lotse.cases.ui.Words;
import org.lotse.cases.ui.form.Fields;
import org.lotse.platform.ui.api.form.FormFields;

/** How one area stands: a step of its scale, what the step means below it, and a note. */
final class AreaFields {

    private final AssessedArea area;
    private final Select<Integer> step = new Select<>();
    private final TextArea note;
    private final FormFields fields;

    AreaFields(Words words, AssessedArea area) {
        this.area = area;
        var said = new AssessmentWords(words);
        var name = said.of(area.area());
        var scale = area.scale();
        step.setLabel(name);
        step.setItems(IntStream.rangeClosed(1, scale.steps()).boxed().toList());
        step.setItemLabelGenerator(
                chosen -> chosen == null ? words.get("cases.assessment.not-judged") : said.shortly(scale, chosen));
        step.setRenderer(new ComponentRenderer<>(offered -> option(said, offered)));
        step.setEmptySelectionAllowed(true);
        step.setEmptySelectionCaption(words.get("cases.assessment.not-judged"));
        step.addValueChangeListener(
                change -> step.setHelperText(change.getValue() == null ? "" : said.meaning(scale, change.getValue())));
        note = Fields.note(words.get("cases.assessment.note-on", name), Judgement.NOTE_LENGTH);
        note.setMinRows(1);
        fields = new FormFields()
                .add("step-" + area.id(), name, step, chosen -> said.shortly(scale, chosen))
                .add("note-" + area.id(), note);
    }

    AreaId id() {
        return area.id();
    }

    Div row() {
        var row = new Div(step, note);
        row.addClassName("cases-judgement");
        return row;
    }

    FormFields fields() {
        return fields;
    }

    void show(Optional<Judgement> judged) {
        step.setValue(judged.map(Judgement::step).orElse(null));
        note.setValue(Fields.orBlank(judged.map(Judgement::note).orElse(null)));
    }

    Judgement judgement() {
        return new Judgement(area.id(), step.getValue(), Fields.text(note));
    }

    private Div option(AssessmentWords said, Integer offered) {
        var option =
                new Div(new Span(said.shortly(area.scale(), offered)), new Span(said.meaning(area.scale(), offered)));
        option.addClassName("cases-step");
        return option;
    }
}
