package org.lotse.helpers.ui.volunteer;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.lotse.helpers.api.SuggestedSkill;
import org.lotse.helpers.ui.Words;

/** Skills to choose from those that are suggested or that others have, and to add in one's own words. */
final class SkillsField {

    private final MultiSelectComboBox<String> field = new MultiSelectComboBox<>();
    private final Words words;
    private final Set<String> offered;

    /** @param inUse skills that volunteers here have */
    SkillsField(Words words, List<String> inUse) {
        this.words = words;
        offered = new TreeSet<>(inUse);
        Arrays.stream(SuggestedSkill.values()).map(SuggestedSkill::tag).forEach(offered::add);
        field.setLabel(field.getTranslation("helpers.volunteer.skills"));
        field.setItemLabelGenerator(words::skill);
        field.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        field.setAllowCustomValue(true);
        field.addCustomValueSetListener(typed -> add(words.tag(typed.getDetail())));
        offer();
    }

    MultiSelectComboBox<String> component() {
        return field;
    }

    void setReadOnly(boolean readOnly) {
        field.setReadOnly(readOnly);
        field.setHelperText(readOnly ? null : field.getTranslation("helpers.form.skills-help"));
    }

    Set<String> value() {
        return Set.copyOf(field.getValue());
    }

    void show(Set<String> tags) {
        offered.addAll(tags);
        offer();
        field.setValue(tags);
    }

    private void add(String tag) {
        var chosen = new LinkedHashSet<>(field.getValue());
        chosen.add(tag);
        show(chosen);
    }

    private void offer() {
        var chosen = field.getValue();
        field.setItems(words.sorted(List.copyOf(offered), words::skill));
        field.setValue(chosen);
    }
}
