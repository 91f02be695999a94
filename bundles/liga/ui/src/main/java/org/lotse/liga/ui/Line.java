package org.lotse.liga.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.ui.api.Localized;

/**
 * One line of a {@link RowsField}: fields beside each other. Forms say which when it is made, and ask for what stands there when it is saved.
 */
public final class Line extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final Duration QUARTER = Duration.ofMinutes(15);

    private final transient Words words;
    private final transient List<Part<?>> parts = new ArrayList<>();

    /**
     * A field of the line.
     *
     * @param text what its value is in words
     */
    private record Part<V>(HasValue<?, V> field, Function<V, String> text) {

        @SuppressWarnings("unchecked")
        void show(@Nullable Object value) {
            if (value == null) {
                field.clear();
            } else {
                field.setValue((V) value);
            }
        }

        String told() {
            return field.isEmpty() ? "" : text.apply(field.getValue());
        }
    }

    Line(Words words) {
        this.words = words;
        getContent().addClassName("liga-row");
        getContent().getElement().setAttribute("role", "group");
    }

    /** With a field for a text. */
    public Line text(String key, int length) {
        return part(FormParts.text(words.text(key), length), Function.identity());
    }

    /** With a field for a text of several lines. */
    public Line note(String key, int length) {
        var field = new TextArea(words.text(key));
        field.setMaxLength(length);
        return part(field, Function.identity());
    }

    /** With a field for an amount. */
    public Line amount(String key) {
        var field = new TextField(words.text(key));
        field.addClassName("liga-amount");
        return part(field, Function.identity());
    }

    /** With a field for a day. */
    public Line day(String key) {
        return part(Localized.datePicker(words.text(key)), Localized::date);
    }

    /** With a field for a time of the day. */
    public Line time(String key) {
        var field = new TimePicker(words.text(key));
        field.setLocale(words.locale());
        field.setStep(QUARTER);
        return part(field, LocalTime::toString);
    }

    /** With a field to choose from a list. */
    public <T> Line choice(String key, List<T> items, Function<T, String> text) {
        var field = new ComboBox<T>(words.text(key));
        field.setItemLabelGenerator(text::apply);
        field.setItems(items);
        return part(field, text);
    }

    /** With a field to choose any number from a list. */
    public <T> Line several(String key, List<T> items, Function<T, String> text) {
        var field = new MultiSelectComboBox<T>(words.text(key));
        field.setItemLabelGenerator(text::apply);
        field.setItems(items);
        field.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        return part(field, chosen -> chosen.stream().map(text).sorted().collect(Collectors.joining(", ")));
    }

    /** What was typed in a field for a text or an amount. */
    public String typed(int place) {
        return String.valueOf(parts.get(place).field().getValue());
    }

    /** What was typed, or null for nothing. */
    public @Nullable String optional(int place) {
        return FormParts.orNull(typed(place));
    }

    /**
     * The amount that was typed.
     *
     * @throws RuleViolation beside the field if there is none
     */
    public BigDecimal amount(int place, String field) {
        return Numbers.required(field, typed(place));
    }

    /**
     * The day that was chosen.
     *
     * @throws RuleViolation beside the field if there is none
     */
    public LocalDate day(int place, String field) {
        return Check.present(field, optionalDay(place, field));
    }

    /**
     * The day that was chosen, or null for none.
     *
     * @throws RuleViolation beside the field if something was typed that is no day
     */
    public @Nullable LocalDate optionalDay(int place, String field) {
        var picker = (DatePicker) parts.get(place).field();
        if (picker.isEmpty() && picker.isInvalid()) {
            throw RuleViolation.at(field, "shell.unreadable");
        }
        return picker.getValue();
    }

    /**
     * The time that was chosen.
     *
     * @throws RuleViolation beside the field if there is none
     */
    public LocalTime time(int place, String field) {
        return chosen(place, field, LocalTime.class);
    }

    /**
     * What was chosen.
     *
     * @throws RuleViolation beside the field if nothing was
     */
    public <T> T chosen(int place, String field, Class<T> type) {
        var value = parts.get(place).field().getValue();
        return type.cast(Check.present(field, value));
    }

    /** What was chosen of several, in no order. */
    public <T> List<T> several(int place, Class<T> type) {
        return ((Set<?>) parts.get(place).field().getValue())
                .stream().map(type::cast).toList();
    }

    void name(String text) {
        getContent().getElement().setAttribute("aria-label", text);
    }

    boolean isBlank() {
        return parts.stream().allMatch(part -> part.field().isEmpty());
    }

    boolean isUnreadable() {
        return parts.stream()
                .anyMatch(part -> part.field() instanceof DatePicker picker && picker.isEmpty() && picker.isInvalid());
    }

    List<@Nullable Object> values() {
        var values = new ArrayList<@Nullable Object>();
        parts.forEach(
                part -> values.add(part.field().isEmpty() ? null : part.field().getValue()));
        return values;
    }

    void show(List<@Nullable Object> values) {
        for (var place = 0; place < parts.size(); place++) {
            parts.get(place).show(values.get(place));
        }
    }

    String told() {
        return parts.stream().map(Part::told).filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
    }

    void setReadOnly(boolean readOnly) {
        parts.forEach(part -> part.field().setReadOnly(readOnly));
    }

    void end(Component remove) {
        getContent().add(remove);
    }

    void focusFirst() {
        if (parts.getFirst().field() instanceof Focusable<?> first) {
            first.focus();
        }
    }

    private <V, F extends Component & HasValue<?, V>> Line part(F field, Function<V, String> text) {
        parts.add(new Part<>(field, text));
        getContent().add(field);
        return this;
    }
}
