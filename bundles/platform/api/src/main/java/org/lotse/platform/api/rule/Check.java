package org.lotse.platform.api.rule;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks of text input that every command needs; each refuses beside the field. */
public final class Check {

    private Check() {}

    /**
     * A text that must be there: trimmed, not empty, not longer than allowed.
     *
     * @param field name of the command's component
     * @param maximum greatest number of characters
     */
    public static String text(String field, @Nullable String value, int maximum) {
        return optionalText(field, value, maximum).orElseThrow(() -> RuleViolation.at(field, "platform.rule.required"));
    }

    /** As {@link #text}, for a text that may be missing; blank is missing. */
    public static Optional<String> optionalText(String field, @Nullable String value, int maximum) {
        var text = value == null ? "" : value.strip();
        if (text.length() > maximum) {
            throw RuleViolation.at(field, "platform.rule.too-long", maximum);
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** A value that must be there. */
    public static <T> T present(String field, @Nullable T value) {
        if (value == null) {
            throw RuleViolation.at(field, "platform.rule.required");
        }
        return value;
    }
}
