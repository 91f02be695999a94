package org.lotse.cases.ui.form;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lotse.cases.api.LanguageLevel;
import org.lotse.cases.api.SpokenLanguage;
import org.lotse.cases.ui.Words;
import org.lotse.platform.api.vocabulary.Language;

/** The languages of a person with their levels, one below the other; a line without a language counts for nothing. */
public final class LanguagesField extends CustomField<Set<SpokenLanguage>> {

    private static final long serialVersionUID = 1L;

    private final transient Words words;
    private final transient List<Language> choice;
    private final Div lines = new Div();
    private final Button add;
    private final List<Line> drawn = new ArrayList<>();

    /** Empty. */
    public LanguagesField(Words words) {
        super(Set.of());
        this.words = words;
        choice = words.sorted(Language.all(), words::of);
        setLabel(words.field("languages"));
        lines.addClassName("cases-lines");
        add = new Button(words.get("cases.form.add-language"), new Icon("vaadin", "plus"), click -> append().focus());
        add.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        add(lines, add);
    }

    /** Shows these languages, the best spoken first; lines that were begun and left empty are gone. */
    public void show(Set<SpokenLanguage> languages) {
        setValue(languages);
        setPresentationValue(languages);
    }

    @Override
    protected Set<SpokenLanguage> generateModelValue() {
        return drawn.stream()
                .filter(line -> !line.language.isEmpty())
                .map(line -> new SpokenLanguage(line.language.getValue(), line.level.getValue()))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    protected void setPresentationValue(Set<SpokenLanguage> languages) {
        lines.removeAll();
        drawn.clear();
        words.bestFirst(languages).forEach(spoken -> append().show(spoken));
    }

    private Line append() {
        var line = new Line();
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

        private final ComboBox<Language> language = new ComboBox<>();
        private final Select<LanguageLevel> level = new Select<>();

        Line() {
            language.setItems(choice);
            language.setItemLabelGenerator(words::of);
            language.setPlaceholder(words.get("cases.form.choose-language"));
            language.setAriaLabel(words.get("cases.form.choose-language"));
            level.setItems(LanguageLevel.values());
            level.setItemLabelGenerator(item -> item == null ? words.get("cases.form.level-unknown") : words.of(item));
            level.setEmptySelectionAllowed(true);
            level.setEmptySelectionCaption(words.get("cases.form.level-unknown"));
            level.setAriaLabel(words.get("cases.form.level"));
            var remove = new Button(new Icon("vaadin", "close-small"), click -> LanguagesField.this.remove(this));
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
            remove.setAriaLabel(words.get("cases.form.remove-language"));
            remove.setTooltipText(words.get("cases.form.remove-language"));
            addClassName("cases-language-line");
            add(language, level, remove);
        }

        void show(SpokenLanguage spoken) {
            language.setValue(spoken.language());
            level.setValue(spoken.level());
        }

        void focus() {
            language.focus();
        }
    }
}
