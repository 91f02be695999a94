package org.lotse.cases.ui.assessment;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.lotse.cases.api.assessment.AssessmentData;
import org.lotse.cases.api.assessment.AssessmentEntry;
import org.lotse.cases.api.assessment.Judgement;
import org.lotse.cases.ui.Words;
import org.lotse.cases.ui.form.Fields;
import org.lotse.cases.ui.form.FormPart;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.vocabulary.Language;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.form.FormFields;

/** A draft to fill in: the conversation, area by area, and what the person brings, lacks and wants. */
final class AssessmentForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final DatePicker heldOn;
    private final TextField participants;
    private final ComboBox<Language> language;
    private final Checkbox interpreted;
    private final TextArea strengths;
    private final TextArea needs;
    private final TextArea wishes;
    private final transient List<AreaFields> areas;
    private final transient FormFields fields;
    private transient List<Judgement> others = List.of();

    /**
     * @param words labels and values
     * @param draft whose areas are asked for
     * @param spoken languages of the person, offered first
     */
    AssessmentForm(Words words, AssessmentEntry draft, Set<Language> spoken) {
        heldOn = Localized.datePicker(words.field("assessedOn"));
        heldOn.setRequiredIndicatorVisible(true);
        participants = Fields.text(words.field("participants"), AssessmentData.PARTICIPANTS_LENGTH);
        language = new ComboBox<>(words.field("language"));
        language.setItems(words.offering(spoken));
        language.setItemLabelGenerator(words::of);
        language.setClearButtonVisible(true);
        interpreted = new Checkbox(words.field("interpreted"));
        strengths = Fields.note(words.field("strengths"), AssessmentData.TEXT_LENGTH);
        needs = Fields.note(words.field("needs"), AssessmentData.TEXT_LENGTH);
        wishes = Fields.note(words.field("wishes"), AssessmentData.TEXT_LENGTH);
        areas = draft.areas().stream().map(area -> new AreaFields(words, area)).toList();
        var judged = new Div();
        judged.addClassName("cases-judgements");
        areas.forEach(area -> judged.add(area.row()));
        var areaPart = new FormPart(words.get("cases.assessment.areas"), judged);
        judged.addClassName("cases-wide");
        Stream.of(strengths, needs, wishes).forEach(text -> text.addClassName("cases-wide"));
        getContent().addClassName("cases-form-parts");
        getContent()
                .add(
                        new FormPart(
                                words.get("cases.assessment.conversation"),
                                heldOn,
                                participants,
                                language,
                                interpreted),
                        areaPart,
                        new FormPart(words.get("cases.assessment.person"), strengths, needs, wishes));
        fields = new FormFields()
                .add("heldOn", heldOn)
                .add("participants", participants)
                .add("language", language, words::of)
                .add("interpreted", interpreted);
        areas.forEach(area -> fields.addAll(area.fields()));
        fields.add("strengths", strengths).add("needs", needs).add("wishes", wishes);
    }

    void show(AssessmentEntry entry) {
        var said = entry.assessment();
        heldOn.setValue(said.heldOn());
        participants.setValue(Fields.orBlank(said.participants()));
        language.setValue(said.language());
        interpreted.setValue(said.interpreted());
        strengths.setValue(Fields.orBlank(said.strengths()));
        needs.setValue(Fields.orBlank(said.needs()));
        wishes.setValue(Fields.orBlank(said.wishes()));
        areas.forEach(area -> area.show(said.of(area.id())));
        var asked = areas.stream().map(AreaFields::id).toList();
        others = said.judgements().stream()
                .filter(judged -> !asked.contains(judged.area()))
                .toList();
    }

    /**
     * What stands in the fields. What a colleague said meanwhile about an area that is not asked for here is passed on.
     *
     * @throws RuleViolation beside the field that is missing
     */
    AssessmentData assessment() {
        return new AssessmentData(
                Check.present("heldOn", heldOn.getValue()),
                Fields.text(participants),
                language.getValue(),
                interpreted.getValue(),
                Stream.concat(areas.stream().map(AreaFields::judgement), others.stream())
                        .toList(),
                Fields.text(strengths),
                Fields.text(needs),
                Fields.text(wishes));
    }

    FormFields fields() {
        return fields;
    }

    /** Not into the day: on a telephone that opens a calendar over everything. */
    void focus() {
        participants.focus();
    }
}
