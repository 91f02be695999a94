package org.lotse.helpers.ui.activity;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lotse.helpers.api.SuggestedSkill;
import org.lotse.helpers.api.activity.ShiftData;
import org.lotse.helpers.ui.Words;

/** How many of those who are needed have to have which skill; a line without a skill or a number counts for nothing. */
final class SkillNumbersField extends CustomField<Map<String, Integer>> {

    private static final long serialVersionUID = 1L;

    private final transient Words words;
    private final TreeSet<String> offered;
    private final Div lines = new Div();
    private final Button add = new Button(getTranslation("helpers.shift.add-skill"), new Icon("vaadin", "plus"));
    private final List<Line> drawn = new ArrayList<>();

    /** @param inUse skills that volunteers here have */
    SkillNumbersField(Words words, List<String> inUse) {
        super(Map.of());
        this.words = words;
        offered = new TreeSet<>(inUse);
        Arrays.stream(SuggestedSkill.values()).map(SuggestedSkill::tag).forEach(offered::add);
        setLabel(getTranslation("helpers.shift.by-skill"));
        add.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        add.addClickListener(click -> append("", 1).skill.focus());
        add(lines, add);
    }

    /** Shows these numbers; lines that were begun and left empty are gone. */
    void show(Map<String, Integer> numbers) {
        setValue(numbers);
        setPresentationValue(numbers);
    }

    /** The numbers in words. */
    String text(Map<String, Integer> numbers) {
        return String.join(
                ", ",
                numbers.entrySet().stream()
                        .map(one -> words.skill(one.getKey()) + " " + one.getValue())
                        .sorted()
                        .toList());
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        add.setVisible(!readOnly);
        drawn.forEach(line -> line.setReadOnly(readOnly));
    }

    @Override
    protected Map<String, Integer> generateModelValue() {
        var numbers = new LinkedHashMap<String, Integer>();
        drawn.forEach(line -> line.skill
                .getOptionalValue()
                .ifPresent(skill ->
                        line.number.getOptionalValue().ifPresent(number -> numbers.merge(skill, number, Math::max))));
        return numbers;
    }

    @Override
    protected void setPresentationValue(Map<String, Integer> numbers) {
        offered.addAll(numbers.keySet());
        lines.removeAll();
        drawn.clear();
        new TreeMap<>(numbers).forEach(this::append);
    }

    private Line append(String skill, int number) {
        var line = new Line(skill, number);
        line.setReadOnly(isReadOnly());
        drawn.add(line);
        lines.add(line);
        return line;
    }

    private void remove(Line line) {
        drawn.remove(line);
        lines.remove(line);
        updateValue();
        add.focus();
    }

    private final class Line extends Div {

        private static final long serialVersionUID = 1L;

        private final ComboBox<String> skill = new ComboBox<>();
        private final IntegerField number = new IntegerField();
        private final Button remove = new Button(new Icon("vaadin", "close-small"));

        Line(String tag, int people) {
            skill.setItems(words.sorted(List.copyOf(offered), words::skill));
            skill.setItemLabelGenerator(words::skill);
            skill.setPlaceholder(getTranslation("helpers.shift.choose-skill"));
            skill.setAriaLabel(getTranslation("helpers.volunteer.skill"));
            skill.setValue(tag.isEmpty() ? null : tag);
            number.setAriaLabel(getTranslation("helpers.shift.number"));
            number.setMin(1);
            number.setMax(ShiftData.MOST_PEOPLE);
            number.setStepButtonsVisible(true);
            number.setValue(people);
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
            remove.setAriaLabel(getTranslation("helpers.shift.remove-skill"));
            remove.addClickListener(click -> SkillNumbersField.this.remove(this));
            addClassName("helpers-language");
            add(skill, number, remove);
        }

        void setReadOnly(boolean readOnly) {
            skill.setReadOnly(readOnly);
            number.setReadOnly(readOnly);
            remove.setVisible(!readOnly);
        }
    }
}
