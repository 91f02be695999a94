package org.lotse.platform.ui.api.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.ValueContext;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One field of a form, and what the record says in it. */
final class FormField<V extends @Nullable Object> {

    private final String label;
    private final HasValue<?, V> field;
    private final Function<V, String> text;
    private V shown;

    FormField(String label, HasValue<?, V> field, Function<V, String> text) {
        this.label = label;
        this.field = field;
        this.text = text;
        shown = field.getValue();
    }

    String label() {
        return label;
    }

    Optional<HasValidation> validated() {
        return field instanceof HasValidation validated ? Optional.of(validated) : Optional.empty();
    }

    boolean isChanged() {
        return !Objects.equals(field.getValue(), shown) || isUnreadable();
    }

    /** Something was typed that is no value of this field; the field itself then counts as empty. */
    boolean isUnreadable() {
        return field.isEmpty()
                && field instanceof Component component
                && field instanceof HasValidator<?> validator
                && isWrong(validator, component);
    }

    String text() {
        return field.isEmpty() ? "" : text.apply(field.getValue());
    }

    void remember() {
        shown = field.getValue();
    }

    /** Sets aside what stands here; the result brings it back after another version of the record was shown. */
    Supplier<Optional<Difference>> setAside() {
        var before = shown;
        var mine = field.getValue();
        return () -> bringBack(before, mine);
    }

    private Optional<Difference> bringBack(V before, V mine) {
        var theirs = shown;
        if (Objects.equals(theirs, mine)) {
            return Optional.empty();
        }
        if (Objects.equals(mine, before)) {
            return Optional.of(new Difference.TakenOver(label, text()));
        }
        var theirText = text();
        field.setValue(mine);
        return Objects.equals(theirs, before)
                ? Optional.empty()
                : Optional.of(new Difference.Choice(
                        label, text(), theirText, () -> field.setValue(mine), () -> field.setValue(theirs)));
    }

    private <T> boolean isWrong(HasValidator<T> validator, Component component) {
        // In a binder's context the validator leaves aside whether the field must be filled.
        var empty = validator.getDefaultValidator().apply(null, new ValueContext(new Binder<>(), component));
        return empty.isError();
    }
}
