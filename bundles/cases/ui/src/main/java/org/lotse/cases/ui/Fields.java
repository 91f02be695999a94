package org.lotse.cases.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValueContext;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.rule.RuleViolation;

/** What the forms of this module have in common. */
final class Fields {

    /** A way to read the day in a field. */
    @FunctionalInterface
    interface Days {
        @Nullable
        LocalDate in(String name, DatePicker field);
    }

    private static final int TYPING_PAUSE_MILLIS = 500;
    private static final int NOTE_ROWS = 3;

    private Fields() {}

    /** A text that may be blank; the length is that which the rule allows. */
    static TextField text(String label, int length) {
        var field = new TextField(label);
        field.setMaxLength(length);
        return field;
    }

    /** A long text. It reaches the server while it is typed, so that a lost connection costs half a sentence at most. */
    static TextArea note(String label, int length) {
        var field = new TextArea(label);
        field.setMaxLength(length);
        field.setMinRows(NOTE_ROWS);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(TYPING_PAUSE_MILLIS);
        return field;
    }

    /** Typed text, or null for none. */
    static @Nullable String text(HasValue<?, String> field) {
        return field.getValue().isBlank() ? null : field.getValue().strip();
    }

    /** Null as the empty text that text fields want. */
    static String orBlank(@Nullable String value) {
        return value == null ? "" : value;
    }

    /**
     * The chosen day, or null if the field is empty.
     *
     * @throws RuleViolation if something was typed that is no day: to take it for an empty field would lose it
     */
    static @Nullable LocalDate day(String name, DatePicker field) {
        var unreadable = field.getDefaultValidator().apply(field.getValue(), new ValueContext(new Binder<>(), field));
        if (field.getValue() == null && unreadable.isError()) {
            throw RuleViolation.at(name, "cases.rule.day-unreadable");
        }
        return field.getValue();
    }

    /** The chosen day, or null if there is none that can be read. */
    static @Nullable LocalDate readableDay(String name, DatePicker field) {
        return field.getValue();
    }
}
