package org.lotse.liga.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;

/** Amounts as people write them: {@code 12,5}, {@code 12.50} or {@code 1.200,00}. */
public final class Numbers {

    private static final int DECIMALS = 2;
    private static final Pattern PLAIN = Pattern.compile("\\d{1,9}([.,]\\d{1,2})?");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}([.,])\\d{3}(\\1\\d{3})*(?:(?!\\1)[.,]\\d{1,2})?");

    private Numbers() {}

    /**
     * What somebody typed, with two decimals; nothing typed is nothing.
     *
     * @param field beside which it is said if it cannot be read
     * @throws RuleViolation for what is no such number
     */
    public static Optional<BigDecimal> read(String field, String typed) {
        var text = typed.replace("€", "").replace("%", "").replace("\u00a0", "").strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (GROUPED.matcher(text).matches()) {
            var group = text.replaceAll("\\d", "").charAt(0);
            text = text.replace(String.valueOf(group), "");
        } else if (!PLAIN.matcher(text).matches()) {
            throw RuleViolation.at(field, "shell.unreadable");
        }
        return Optional.of(new BigDecimal(text.replace(',', '.')).setScale(DECIMALS, RoundingMode.UNNECESSARY));
    }

    /** What somebody typed, which must be there. */
    public static BigDecimal required(String field, String typed) {
        return Check.present(field, read(field, typed).orElse(null));
    }

    /** For example {@code 1.200,00}. */
    public static String of(@Nullable BigDecimal value, Locale language) {
        if (value == null) {
            return "";
        }
        var format = NumberFormat.getNumberInstance(language);
        format.setMinimumFractionDigits(DECIMALS);
        format.setMaximumFractionDigits(DECIMALS);
        return format.format(value);
    }

    /** For example {@code 1.200,00 €}, with a space that does not break. */
    public static String euros(BigDecimal value, Locale language) {
        return of(value, language) + "\u00a0€";
    }

    /** With as many decimals as it needs, for example {@code 0,5}. */
    public static String brief(BigDecimal value, Locale language) {
        var format = NumberFormat.getNumberInstance(language);
        format.setMaximumFractionDigits(DECIMALS);
        return format.format(value);
    }
}
