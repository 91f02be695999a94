package org.lotse.helpers.core.domain;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;

/** What a telephone number and a mail address look like, wherever somebody types one. */
public final class Contact {

    private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ()/.\\-]{3,}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s<>;,]+@[^@\\s<>;,]+\\.[^@\\s<>;,.]+");

    private Contact() {}

    /**
     * A telephone number that may be missing.
     *
     * @throws RuleViolation beside the field if it is too long or none
     */
    public static @Nullable String phone(String field, @Nullable String value, int maximum) {
        return matching(PHONE, "helpers.rule.phone", field, value, maximum);
    }

    /**
     * A mail address that may be missing.
     *
     * @throws RuleViolation beside the field if it is too long or none
     */
    public static @Nullable String email(String field, @Nullable String value, int maximum) {
        return matching(EMAIL, "helpers.rule.email", field, value, maximum);
    }

    private static @Nullable String matching(
            Pattern form, String rule, String field, @Nullable String value, int maximum) {
        var text = Check.optionalText(field, value, maximum);
        if (text.isPresent() && !form.matcher(text.get()).matches()) {
            throw RuleViolation.at(field, rule);
        }
        return text.orElse(null);
    }
}
