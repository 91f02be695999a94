package org.lotse.helpers.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import org.lotse.helpers.api.LanguageLevel;
import org.lotse.helpers.api.SpokenLanguage;
import org.lotse.platform.api.vocabulary.Language;

/** Languages with their levels, one below the other; a line without a language counts for nothing. */
public final class LanguagesField extends CustomField<List<SpokenLanguage>> {

    private static final long serialVersionUID = 1L;

    private final transient Words words;
    private final transient List<Language> choice;
    private final Div lines = new Div();
    private final Button add = new Button(getTranslation("helpers.form.add-language"), new Icon("vaadin", "plus"));
    private final List<Line> drawn = new ArrayList<>();

    /** @param likely languages to offer first */
    public LanguagesField(Words words, List<Language> likely) {
        super(List.of());
        this.words = words;
        choice = words.languages(likely);
        setLabel(getTranslation("helpers.volunteer.languages"));
        lines.addClassName("helpers-languages");
        add.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        add.addClickListener(click -> append().language.focus());
        add(lines, add);
    }

    /** Shows these languages; lines that were begun and left empty are gone. */
    public void show(List<SpokenLanguage> languages) {
        setValue(languages);
        setPresentationValue(languages);
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        add.setVisible(!readOnly);
        drawn.forEach(line -> line.setReadOnly(readOnly));
    }

    @Override
    protected List<SpokenLanguage> generateModelValue() {
        return drawn.stream()
                .filter(line -> !line.language.isEmpty())
                .map(line -> new SpokenLanguage(line.language.getValue(), line.level.getValue()))
                .toList();
    }

    @Override
    protected void setPresentationValue(List<SpokenLanguage> languages) {
        lines.removeAll();
        drawn.clear();
        languages.forEach(spoken -> append().show(spoken));
    }

    private Line append() {
        var line = new Line();
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

        private final ComboBox<Language> language = new ComboBox<>();
        private final Select<LanguageLevel> level = new Select<>();
        private final Button remove = new Button(new Icon("vaadin", "close-small"));

        Line() {
            language.setItems(choice);
            language.setItemLabelGenerator(words::of);
            language.setPlaceholder(getTranslation("helpers.form.choose-language"));
            language.setAriaLabel(getTranslation("helpers.volunteer.language"));
            level.setItems(LanguageLevel.values());
            level.setItemLabelGenerator(words::of);
            level.setAriaLabel(getTranslation("helpers.form.level"));
            level.setValue(LanguageLevel.B1);
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
            remove.setAriaLabel(getTranslation("helpers.form.remove-language"));
            remove.addClickListener(click -> LanguagesField.this.remove(this));
            addClassName("helpers-language");
            add(language, level, remove);
        }

        void show(SpokenLanguage spoken) {
            language.setValue(spoken.language());
            level.setValue(spoken.level());
        }

        void setReadOnly(boolean readOnly) {
            language.setReadOnly(readOnly);
            level.setReadOnly(readOnly);
            remove.setVisible(!readOnly);
        }
    }
}
