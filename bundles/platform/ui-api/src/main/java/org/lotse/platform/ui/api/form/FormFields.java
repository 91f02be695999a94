package org.lotse.platform.ui.api.form;

import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.ui.api.Localized;

/**
 * The fields of a form in their order, each under the name that rules use. Said once, it answers what the shell and
 * colleagues ask of every form: what was typed, which field a refusal belongs to, and what two people changed at once.
 *
 * <pre>{@code
 * fields = new FormFields()
 *         .add("familyName", familyName)
 *         .add("birthDate", birthDate)
 *         .add("gender", gender, words::of);
 * }</pre>
 */
public final class FormFields {

    private final Map<String, FormField<?>> fields = new LinkedHashMap<>();

    /** A field for a text. */
    public FormFields add(String name, HasValue<?, String> field) {
        return add(name, field, Function.identity());
    }

    /** A field for a day. */
    public FormFields add(String name, DatePicker field) {
        return add(name, field, Localized::date);
    }

    /** A box to tick. */
    public FormFields add(String name, Checkbox field) {
        return add(name, field, ticked -> field.getTranslation(ticked ? "shell.yes" : "shell.no"));
    }

    /** A field whose value is said by its label generator or in some other way; never asked for an empty value. */
    public <V extends @Nullable Object> FormFields add(String name, HasValue<?, V> field, Function<V, String> text) {
        return add(name, labelOf(field), field, text);
    }

    /** As {@link #add(String, HasValue, Function)}, for a field whose label stands elsewhere. */
    public <V extends @Nullable Object> FormFields add(
            String name, String label, HasValue<?, V> field, Function<V, String> text) {
        fields.put(name, new FormField<>(label, field, text));
        return this;
    }

    /** A field for several values, each said by the function. */
    public <E, C extends Collection<E>> FormFields addSeveral(
            String name, HasValue<?, C> field, Function<E, String> text) {
        return add(name, field, several -> several.stream().map(text).sorted().collect(Collectors.joining(", ")));
    }

    /** All fields of another form that is a part of this one. */
    public FormFields addAll(FormFields part) {
        fields.putAll(part.fields);
        return this;
    }

    /** The fields by the names that rules use, for {@code Feedback.attempt}. */
    public Map<String, HasValidation> validated() {
        var validated = new LinkedHashMap<String, HasValidation>();
        fields.forEach((name, field) -> field.validated().ifPresent(component -> validated.put(name, component)));
        return validated;
    }

    /** What stands in the fields now is what the record says. */
    public void remember() {
        fields.values().forEach(FormField::remember);
    }

    /** Whether anything stands in the fields that the record does not say. */
    public boolean isChanged() {
        return fields.values().stream().anyMatch(FormField::isChanged);
    }

    /** What was typed and is not in the record, by label. */
    public Map<String, String> changes() {
        return texts(FormField::isChanged);
    }

    /** Everything that stands in the fields, by label. */
    public Map<String, String> texts() {
        return texts(field -> true);
    }

    /** @throws RuleViolation if something was typed that cannot be read: to take it for an empty field would lose it */
    public void requireReadable() {
        fields.forEach((name, field) -> {
            if (field.isUnreadable()) {
                throw RuleViolation.at(name, "shell.unreadable");
            }
        });
    }

    /**
     * Shows another version of the record and brings back what was typed. What only the other side changed is taken over;
     * where both did, mine stands in the field.
     */
    List<Difference> meanwhile(Runnable showTheirs) {
        var aside = fields.values().stream().map(FormField::setAside).toList();
        showTheirs.run();
        return aside.stream().flatMap(field -> field.get().stream()).toList();
    }

    private Map<String, String> texts(Predicate<FormField<?>> which) {
        var texts = new LinkedHashMap<String, String>();
        fields.values().stream()
                .filter(which)
                .filter(field -> !field.text().isBlank())
                .forEach(field -> texts.put(field.label(), field.text()));
        return texts;
    }

    private static String labelOf(HasValue<?, ?> field) {
        return field instanceof HasLabel labelled
                ? Optional.ofNullable(labelled.getLabel()).orElse("")
                : "";
    }
}
