package org.lotse.helpers.ui.money;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import org.lotse.platform.api.rule.RuleViolation;

/** Amounts as people write them: {@code 12,50}, {@code 12.50} or {@code 1.200,00}. */
final class Euro {

    private static final int CENT_DIGITS = 2;
    private static final Pattern PLAIN = Pattern.compile("\\d{1,7}([.,]\\d{1,2})?");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}([.,])\\d{3}(?:(?!\\1)[.,]\\d{1,2})?");

    private Euro() {}

    /**
     * The euro cents that somebody typed, with or without the sign; nothing typed is nothing.
     *
     * @throws RuleViolation beside {@code cents} for anything else
     */
    static long cents(String typed) {
        var text = typed.replace("€", "").strip();
        if (text.isEmpty()) {
            return 0;
        }
        if (GROUPED.matcher(text).matches()) {
            text = text.replaceFirst("[.,]", "");
        } else if (!PLAIN.matcher(text).matches()) {
            throw RuleViolation.at("cents", "helpers.rule.amount");
        }
        return new BigDecimal(text.replace(',', '.'))
                .movePointRight(CENT_DIGITS)
                .longValueExact();
    }

    /** For example {@code 1.200,00}, as it stands in a field or a column that says euros. */
    static String of(long cents, Locale language) {
        var format = NumberFormat.getNumberInstance(language);
        format.setMinimumFractionDigits(CENT_DIGITS);
        format.setMaximumFractionDigits(CENT_DIGITS);
        return format.format(BigDecimal.valueOf(cents, CENT_DIGITS));
    }

    /** For example {@code 1.200,00 €}, with a space that does not break. */
    static String withSign(long cents, Locale language) {
        return of(cents, language) + "\u00a0€";
    }
}
