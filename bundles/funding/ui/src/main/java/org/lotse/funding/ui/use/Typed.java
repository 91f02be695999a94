package org.lotse.funding.ui.use;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.rule.RuleViolation;

/** Amounts and shares as people type them, in the language of the page. */
final class Typed {

    private static final int PLACES = 2;

    private Typed() {}

    /**
     * Reads a number; null for nothing.
     *
     * @param field beside which it is refused
     * @throws RuleViolation if it is none
     */
    static @Nullable BigDecimal read(String field, String typed, Locale locale) {
        var text = typed.replace("€", "").replace("\u00a0", "").replace(" ", "");
        if (text.isEmpty()) {
            return null;
        }
        var english = locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
        var group = english ? "," : ".";
        var point = english ? "." : ",";
        if (!text.matches("\\d{1,12}([" + point + "]\\d+)?")
                && !text.matches("\\d{1,3}([" + group + "]\\d{3})+([" + point + "]\\d+)?")) {
            throw RuleViolation.at(field, "shell.unreadable");
        }
        return new BigDecimal(text.replace(group, "").replace(point, "."));
    }

    /** Writes it so that it can be read again. */
    static String write(@Nullable BigDecimal value, Locale locale) {
        if (value == null) {
            return "";
        }
        var format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(PLACES);
        format.setMaximumFractionDigits(PLACES);
        return format.format(value);
    }
}
