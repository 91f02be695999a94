package org.lotse.cases.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValueContext;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.rule.RuleViolation;

/** What the forms of this module have in common. */
final class Fields {

    private Fields() {}

    /** A text that may be blank; the length is that which the rule allows. */
    static TextField text(String label, int length) {
        var field = new TextField(label);
        field.setMaxLength(length);
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
}
