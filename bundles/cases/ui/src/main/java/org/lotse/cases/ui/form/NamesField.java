package org.lotse.cases.ui.form;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import org.lotse.cases.api.NameForm;
import org.lotse.cases.api.PersonData;
import org.lotse.cases.api.Script;
import org.lotse.cases.ui.Words;

/**
 * A person's name in other scripts and spellings, one below the other. The script is seen by the letters, so nobody chooses
 * it; a line without a name counts for nothing.
 */
public final class NamesField extends CustomField<List<NameForm>> {

    private static final long serialVersionUID = 1L;

    private final transient Words words;
    private final Div lines = new Div();
    private final Button add;
    private final List<Line> drawn = new ArrayList<>();

    /** Empty. */
    public NamesField(Words words) {
        super(List.of());
        this.words = words;
        setLabel(words.field("otherNames"));
        setHelperText(words.get("cases.form.other-names"));
        lines.addClassName("cases-lines");
        add = new Button(words.get("cases.form.add-name"), new Icon("vaadin", "plus"), click -> append().focus());
        add.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        add(lines, add);
    }

    /** Shows these names; lines that were begun and left empty are gone. */
    public void show(List<NameForm> names) {
        setValue(names);
        setPresentationValue(names);
    }

    @Override
    protected List<NameForm> generateModelValue() {
        return drawn.stream()
                .map(Line::form)
                .filter(form -> form.familyName() != null || form.givenName() != null)
                .toList();
    }

    @Override
    protected void setPresentationValue(List<NameForm> names) {
        lines.removeAll();
        drawn.clear();
        names.forEach(name -> append().show(name));
        offerMore();
    }

    private Line append() {
        var line = new Line();
        drawn.add(line);
        lines.add(line);
        offerMore();
        return line;
    }

    private void remove(Line line) {
        drawn.remove(line);
        lines.remove(line);
        offerMore();
        updateValue();
        add.focus();
    }

    private void offerMore() {
        add.setVisible(drawn.size() < PersonData.MOST_OTHER_NAMES);
    }

    private final class Line extends Div {

        private static final long serialVersionUID = 1L;

        private final TextField given = name("givenName");
        private final TextField family = name("familyName");

        Line() {
            var remove = new Button(new Icon("vaadin", "close-small"), click -> NamesField.this.remove(this));
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
            remove.setAriaLabel(words.get("cases.form.remove-name"));
            remove.setTooltipText(words.get("cases.form.remove-name"));
            addClassName("cases-name-line");
            add(given, family, remove);
        }

        void show(NameForm form) {
            given.setValue(Fields.orBlank(form.givenName()));
            family.setValue(Fields.orBlank(form.familyName()));
            sayScript();
        }

        NameForm form() {
            return new NameForm(Fields.text(family), Fields.text(given));
        }

        void focus() {
            given.focus();
        }

        private TextField name(String field) {
            var text = Fields.text(words.field(field), PersonData.TEXT_LENGTH);
            Fields.followLetters(text);
            text.addValueChangeListener(change -> sayScript());
            return text;
        }

        private void sayScript() {
            var script = form().script();
            given.setHelperText(script == Script.OTHER ? "" : words.of(script));
        }
    }
}
