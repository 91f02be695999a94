package org.lotse.cases.ui.plan;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.lotse.cases.api.plan.GoalEntry;
import org.lotse.cases.api.plan.IndicatorKind;
import org.lotse.cases.api.plan.Outcome;
import org.lotse.cases.api.plan.PlanDetails;
import org.lotse.cases.api.plan.Result;
import org.lotse.cases.api.plan.ReviewData;
import org.lotse.cases.ui.Words;
import org.lotse.cases.ui.form.Fields;
import org.lotse.cases.ui.form.FormActions;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.form.FormFields;

/** A review of a plan, to be filled in: what became of every goal, and when to look at it again. */
final class ReviewForm extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final transient PlanWords planWords;
    private final transient Words words;
    private final DatePicker heldOn;
    private final TextArea summary;
    private final DatePicker nextOn;
    private final transient List<Line> lines = new ArrayList<>();
    private final transient FormFields fields = new FormFields();

    /**
     * @param today offered as the day of the review
     * @param rhythm months from one review to the next
     * @param onSave asked to save; reads {@link #review()}
     * @param onCancel asked to put the form away
     */
    ReviewForm(Words words, PlanDetails plan, LocalDate today, int rhythm, Runnable onSave, Runnable onCancel) {
        this.words = words;
        planWords = new PlanWords(words);
        heldOn = Localized.datePicker(words.field("reviewHeldOn"));
        heldOn.setRequiredIndicatorVisible(true);
        heldOn.setValue(today);
        nextOn = Localized.datePicker(words.field("nextReviewOn"));
        nextOn.setRequiredIndicatorVisible(true);
        nextOn.setValue(today.plusMonths(rhythm));
        summary = Fields.note(words.field("reviewSummary"), ReviewData.SUMMARY_LENGTH);
        Shortcuts.addShortcutListener(this, pressed -> onCancel.run(), Key.ESCAPE)
                .listenOn(this)
                .resetFocusOnActiveElement();
        getContent().addClassNames("cases-inline-form", "cases-review-form");
        getContent().add(new H3(words.get("cases.plan.review-title")));
        fields.add("heldOn", heldOn);
        plan.goals().forEach(this::add);
        fields.add("summary", summary).add("nextOn", nextOn);
        var days = new Div(heldOn, nextOn);
        days.addClassName("cases-contact-line");
        getContent().add(summary, days, new FormActions(words, words.get("cases.plan.review-save"), onSave, onCancel));
        fields.remember();
    }

    /** @throws org.lotse.platform.api.rule.RuleViolation beside the field that is missing */
    ReviewData review() {
        var outcomes = new ArrayList<Outcome>();
        for (var place = 0; place < lines.size(); place++) {
            outcomes.add(lines.get(place).outcome(place));
        }
        return new ReviewData(
                Check.present("heldOn", heldOn.getValue()),
                outcomes,
                Fields.text(summary),
                Check.present("nextOn", nextOn.getValue()));
    }

    FormFields fields() {
        return fields;
    }

    void focus() {
        if (lines.isEmpty()) {
            heldOn.focus();
        } else {
            lines.getFirst().result.focus();
        }
    }

    private void add(GoalEntry goal) {
        var line = new Line(goal);
        var place = lines.size();
        lines.add(line);
        fields.add("result." + place, line.label("result"), line.result, planWords::of)
                .add("reached." + place, line.label("reached"), line.reached, planWords::value)
                .add("remark." + place, line.label("remark"), line.remark, text -> text);
        getContent().add(line.group);
    }

    /** The fields about one goal. */
    private final class Line {

        private final GoalEntry goal;
        private final Select<Result> result = new Select<>();
        private final ComboBox<String> reached = new ComboBox<>(words.field("reached"));
        private final TextField remark = Fields.text(words.field("remark"), Outcome.REMARK_LENGTH);
        private final Div group = new Div();

        Line(GoalEntry goal) {
            this.goal = goal;
            var indicator = goal.goal().indicator();
            result.setLabel(words.field("result"));
            result.setItems(Result.values());
            result.setItemLabelGenerator(planWords::of);
            result.setRequiredIndicatorVisible(true);
            reached.setAllowCustomValue(true);
            reached.setItemLabelGenerator(planWords::value);
            reached.setItems(indicator.kind() == IndicatorKind.LEVEL ? PlanWords.levels() : List.of());
            reached.addCustomValueSetListener(
                    typed -> reached.setValue(typed.getDetail().strip()));
            reached.setHelperText(planWords.of(indicator));
            reached.setVisible(indicator.target() != null);
            var name = new Div(goal.goal().goal());
            name.setId("outcome-" + goal.id());
            name.addClassName("cases-review-goal");
            name.getElement().setAttribute("dir", "auto");
            var line = new Div(result, reached, remark);
            line.addClassName("cases-contact-line");
            group.getElement().setAttribute("role", "group");
            group.getElement().setAttribute("aria-labelledby", "outcome-" + goal.id());
            group.add(name, line);
        }

        String label(String field) {
            return words.get(
                    "cases.plan.of-goal", words.field(field), goal.goal().goal());
        }

        Outcome outcome(int place) {
            return new Outcome(
                    goal.id(),
                    Check.present("result." + place, result.getValue()),
                    reached.getValue(),
                    Fields.text(remark));
        }
    }
}
