package org.lotse.liga.core.domain;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.data.SearchText;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;

/** What a telephone number and a mail address look like, and by what names are sorted. */
public final class Reach {

    private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ()/.\\-]{3,}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s<>;,]+@[^@\\s<>;,]+\\.[^@\\s<>;,.]+");

    /** Names take more room folded than written in few scripts; what is beyond does not tell two names apart. */
    private static final int SORT_LENGTH = 200;

    private Reach() {}

    /** @throws RuleViolation beside the field if it is too long or no telephone number */
    public static @Nullable String phone(String field, @Nullable String value, int maximum) {
        return matching(PHONE, "liga.rule.phone", field, value, maximum);
    }

    /** @throws RuleViolation beside the field if it is too long or no mail address */
    public static @Nullable String email(String field, @Nullable String value, int maximum) {
        return matching(EMAIL, "liga.rule.email", field, value, maximum);
    }

    /** By what a name is sorted, in German order. */
    public static String sortName(String name) {
        return cut(SearchText.sortable(name), SORT_LENGTH);
    }

    /** In what words are searched. */
    public static String searchText(int most, @Nullable String... parts) {
        return cut(SearchText.of(parts), most);
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
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
