package org.lotse.liga.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.Icon;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.rule.RuleViolation;

/**
 * Lines of the same fields, one below the other, to add and to take away; a line in which nothing stands counts for nothing. Its value is what stands in
 * the fields as it is typed: whether it makes sense is asked when it is read.
 */
public final class RowsField extends CustomField<List<List<@Nullable Object>>> {

    private static final long serialVersionUID = 1L;

    private final transient Words words;
    private final transient Consumer<Line> make;
    private final Div lines = new Div();
    private final Button add;
    private final Paragraph none;
    private final String removeText;
    private final String label;
    private final List<Line> drawn = new ArrayList<>();

    /**
     * @param key of the label; below it {@code -add}, {@code -remove} and {@code -none} say the rest
     * @param make puts the fields into a new line
     */
    public RowsField(Words words, String key, Consumer<Line> make) {
        super(List.of());
        this.words = words;
        this.make = make;
        setLabel(words.text(key));
        none = FormParts.soft(words.text(key + "-none"));
        add = new Button(words.text(key + "-add"), new Icon("vaadin", "plus"), click -> append().focusFirst());
        add.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        lines.addClassName("liga-rows");
        removeText = words.text(key + "-remove");
        label = words.text(key);
        add(none, lines, add);
        addClassName("liga-rows-field");
    }

    /** Shows records, each as the values of its line. */
    public <R> void show(List<R> records, Function<R, List<@Nullable Object>> values) {
        var shown = records.stream().map(values).toList();
        setValue(shown);
        setPresentationValue(shown);
    }

    /**
     * The lines as records.
     *
     * @param field name of the field, beside which it is said if something cannot be read
     * @throws RuleViolation beside that field
     */
    public <R> List<R> read(String field, Function<Line, R> record) {
        if (drawn.stream().anyMatch(Line::isUnreadable)) {
            throw RuleViolation.at(field, "shell.unreadable");
        }
        return drawn.stream().filter(line -> !line.isBlank()).map(record).toList();
    }

    /** What stands in the lines, in words. */
    public String text() {
        return drawn.stream().filter(line -> !line.isBlank()).map(Line::told).collect(Collectors.joining("; "));
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        add.setVisible(!readOnly);
        drawn.forEach(line -> line.setReadOnly(readOnly));
        lines.getElement().getClassList().set("liga-rows-fixed", readOnly);
        tell();
    }

    @Override
    protected List<List<@Nullable Object>> generateModelValue() {
        var values = new ArrayList<List<@Nullable Object>>();
        for (var line : drawn) {
            if (!line.isBlank()) {
                values.add(line.values());
            }
        }
        return values;
    }

    @Override
    protected void setPresentationValue(List<List<@Nullable Object>> values) {
        lines.removeAll();
        drawn.clear();
        for (List<@Nullable Object> one : values) {
            append().show(one);
        }
        tell();
    }

    private Line append() {
        var line = new Line(words);
        make.accept(line);
        var remove = new Button(new Icon("vaadin", "close-small"), click -> remove(line));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        remove.setAriaLabel(removeText);
        remove.addClassName("liga-remove-row");
        line.end(remove);
        line.setReadOnly(isReadOnly());
        drawn.add(line);
        lines.add(line);
        tell();
        return line;
    }

    private void remove(Line line) {
        drawn.remove(line);
        lines.remove(line);
        updateValue();
        tell();
        add.focus();
    }

    /** Says which line is which to those who do not see them one below the other. */
    private void tell() {
        for (var place = 0; place < drawn.size(); place++) {
            drawn.get(place).name(label + " " + (place + 1));
        }
        none.setVisible(isReadOnly() && drawn.isEmpty());
    }
}
