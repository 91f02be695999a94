package org.lotse.cases.ui.plan;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.plan.GoalData;
import org.lotse.cases.api.plan.Indicator;
import org.lotse.cases.api.plan.IndicatorKind;
import org.lotse.cases.ui.Words;
import org.lotse.cases.ui.form.Fields;
import org.lotse.cases.ui.form.FormActions;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.vocabulary.LifeArea;
import org.lotse.platform.ui.api.form.FormFields;

/** A goal, to be filled in: what the person wants, and what shows that it is reached. */
final class GoalForm extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private static final List<String> HOURS = List.of("0", "10", "20", "30", "40");

    private final transient PlanWords planWords;
    private final Select<LifeArea> area = new Select<>();
    private final TextField goal;
    private final Select<IndicatorKind> kind = new Select<>();
    private final TextField measure;
    private final ComboBox<String> from;
    private final ComboBox<String> target;
    private final transient FormFields fields;

    /**
     * @param title what the form is for
     * @param onSave asked to save; reads {@link #goal()}
     * @param onCancel asked to put the form away
     */
    GoalForm(Words words, String title, Runnable onSave, Runnable onCancel) {
        planWords = new PlanWords(words);
        area.setLabel(words.field("goalArea"));
        area.setItems(LifeArea.values());
        area.setItemLabelGenerator(words::of);
        area.setRequiredIndicatorVisible(true);
        goal = Fields.text(words.field("goal"), GoalData.GOAL_LENGTH);
        goal.setRequiredIndicatorVisible(true);
        goal.setHelperText(words.get("cases.plan.goal-hint"));
        kind.setLabel(words.field("indicatorKind"));
        kind.setItems(IndicatorKind.values());
        kind.setItemLabelGenerator(planWords::of);
        kind.setRequiredIndicatorVisible(true);
        kind.addValueChangeListener(change -> reflect(change.isFromClient()));
        measure = Fields.text(words.field("measure"), Indicator.MEASURE_LENGTH);
        measure.setRequiredIndicatorVisible(true);
        from = value(words.field("indicatorFrom"));
        target = value(words.field("indicatorTarget"));
        target.setRequiredIndicatorVisible(true);
        var line = new Div(kind, measure, from, target);
        line.addClassName("cases-contact-line");
        Shortcuts.addShortcutListener(this, pressed -> onCancel.run(), Key.ESCAPE)
                .listenOn(this)
                .resetFocusOnActiveElement();
        getContent().addClassName("cases-inline-form");
        getContent()
                .add(
                        new H3(title),
                        area,
                        goal,
                        line,
                        new FormActions(words, words.get("cases.plan.goal-save"), onSave, onCancel));
        fields = new FormFields()
                .add("area", area, words::of)
                .add("goal", goal)
                .add("kind", kind, planWords::of)
                .add("measure", measure)
                .add("from", from, planWords::value)
                .add("target", target, planWords::value);
        reflect(false);
    }

    void show(GoalData data) {
        area.setValue(data.area());
        goal.setValue(data.goal());
        kind.setValue(data.indicator().kind());
        measure.setValue(Fields.orBlank(data.indicator().measure()));
        from.setValue(data.indicator().from());
        target.setValue(data.indicator().target());
    }

    /** @throws org.lotse.platform.api.rule.RuleViolation beside the field that is missing */
    GoalData goal() {
        return new GoalData(
                Check.present("area", area.getValue()),
                goal.getValue(),
                new Indicator(
                        Check.present("kind", kind.getValue()),
                        Fields.text(measure),
                        from.getValue(),
                        target.getValue()));
    }

    FormFields fields() {
        return fields;
    }

    void focus() {
        if (area.isEmpty()) {
            area.focus();
        } else {
            goal.focus();
        }
    }

    private ComboBox<String> value(String label) {
        var field = new ComboBox<String>(label);
        field.setItemLabelGenerator(planWords::value);
        field.setAllowCustomValue(true);
        field.addCustomValueSetListener(
                typed -> field.setValue(typed.getDetail().strip()));
        return field;
    }

    /** @param anew whether the person chose another kind: what was a level is no number of hours */
    private void reflect(boolean anew) {
        var chosen = kind.getValue();
        measure.setVisible(chosen == IndicatorKind.CERTIFICATE || chosen == IndicatorKind.NUMBER);
        var measured = chosen == IndicatorKind.LEVEL || chosen == IndicatorKind.HOURS || chosen == IndicatorKind.NUMBER;
        from.setVisible(measured);
        target.setVisible(measured);
        for (var field : List.of(from, target)) {
            var before = field.getValue();
            field.setItems(offered(chosen));
            field.setValue(anew ? null : before);
        }
    }

    private static List<String> offered(@Nullable IndicatorKind kind) {
        if (kind == IndicatorKind.LEVEL) {
            return PlanWords.levels();
        }
        return kind == IndicatorKind.HOURS ? HOURS : List.of();
    }
}
