package org.lotse.funding.ui;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.rule.RuleViolation;

/** Amounts as people write them in their language: {@code 1.200,50} or {@code 1200,50} in German. */
public final class Amounts {

    private static final int CENT_DIGITS = 2;

    private Amounts() {}

    /**
     * What somebody typed; nothing typed is null. A minus before it counts.
     *
     * @param field beside which it is said if it cannot be read
     * @throws RuleViolation for what is no number
     */
    public static @Nullable BigDecimal read(String field, String typed, Locale locale) {
        var text = typed.replaceAll("[€%\\s\u00a0]", "").replace('−', '-');
        if (text.isEmpty()) {
            return null;
        }
        var english = locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
        var group = english ? "," : ".";
        var point = english ? "." : ",";
        var plain = "-?\\d{1,12}([" + point + "]\\d{1,6})?";
        var grouped = "-?\\d{1,3}([" + group + "]\\d{3}){1,3}([" + point + "]\\d{1,6})?";
        if (!text.matches(plain) && !text.matches(grouped)) {
            throw RuleViolation.at(field, "shell.unreadable");
        }
        return new BigDecimal(text.replace(group, "").replace(point, "."));
    }

    /** The amount as it stands in its field: with cents if it has any. */
    public static String write(@Nullable BigDecimal value, Locale locale) {
        if (value == null) {
            return "";
        }
        var format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(value.stripTrailingZeros().scale() <= 0 ? 0 : CENT_DIGITS);
        return format.format(value);
    }
}
