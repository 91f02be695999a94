package org.lotse.funding.ui.rule;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lotse.funding.api.rule.RuleKind;
import org.lotse.funding.ui.Words;
import org.lotse.platform.api.rule.RuleViolation;

/** Values of rules as people write them, read by their kind: {@code 743,145}, {@code 58.000.000}, {@code ja}, {@code 31.01.} */
final class RuleTexts {

    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[./](\\d{1,2})\\.?");
    private static final int MONTH = 100;
    private static final int PLACES = 6;

    private RuleTexts() {}

    /**
     * What somebody typed; nothing typed is null.
     *
     * @throws RuleViolation beside the kind for what is no such value
     */
    static @Nullable BigDecimal read(RuleKind kind, String typed, Locale locale) {
        var text = typed.replace("€", "").replace("\u00a0", "").strip();
        if (text.isEmpty()) {
            return null;
        }
        return switch (kind.form()) {
            case EURO, WHOLE, SHARE -> number(kind, text, locale);
            case YES_OR_NO -> yesOrNo(text);
            case DAY_OF_YEAR -> day(kind, text, locale);
        };
    }

    /** The value as it stands in its field. */
    static String write(RuleKind kind, @Nullable BigDecimal value, Words words) {
        if (value == null) {
            return "";
        }
        return switch (kind.form()) {
            case EURO, WHOLE, SHARE -> {
                var format = NumberFormat.getNumberInstance(words.locale());
                format.setMaximumFractionDigits(PLACES);
                yield format.format(value);
            }
            case YES_OR_NO -> words.of(kind, value);
            case DAY_OF_YEAR -> {
                var day = value.intValue() % MONTH;
                var month = value.intValue() / MONTH;
                yield isEnglish(words.locale()) ? day + "/" + month : day + "." + month + ".";
            }
        };
    }

    private static BigDecimal number(RuleKind kind, String text, Locale locale) {
        var group = isEnglish(locale) ? "," : ".";
        var point = isEnglish(locale) ? "." : ",";
        var plain = "-?\\d+([" + point + "]\\d+)?";
        var grouped = "-?\\d{1,3}([" + group + "]\\d{3})+([" + point + "]\\d+)?";
        if (!text.matches(plain) && !text.matches(grouped)) {
            throw RuleViolation.at(kind.name(), "shell.unreadable");
        }
        return new BigDecimal(text.replace(group, "").replace(point, "."));
    }

    /** Whatever it is, if it is neither yes nor no: the service says what it wants. */
    private static BigDecimal yesOrNo(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "1", "ja", "yes" -> BigDecimal.ONE;
            case "0", "nein", "no" -> BigDecimal.ZERO;
            default -> BigDecimal.TEN;
        };
    }

    private static BigDecimal day(RuleKind kind, String text, Locale locale) {
        var matcher = DAY.matcher(text);
        if (!matcher.matches()) {
            throw RuleViolation.at(kind.name(), "shell.unreadable");
        }
        return BigDecimal.valueOf(
                (long) Integer.parseInt(matcher.group(2)) * MONTH + Integer.parseInt(matcher.group(1)));
    }

    private static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }
}
