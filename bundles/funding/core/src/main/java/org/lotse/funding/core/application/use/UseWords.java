package org.lotse.funding.core.application.use;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Locale;
import org.lotse.funding.api.staff.Employment;
import org.lotse.funding.api.use.UseAlert;
import org.lotse.funding.api.use.UseStep;
import org.lotse.platform.api.text.Texts;

/**
 * What stands on papers about budget and use, in one language.
 *
 * @param texts has the words
 * @param language of them
 */
record UseWords(Texts texts, Locale language) {

    private static final int MOST_DIGITS = 3;
    private static final int CENT_DIGITS = 2;

    String sheet(String key, Object... arguments) {
        return texts.get(language, "funding.use-sheet." + key, arguments);
    }

    String figure(String key) {
        return texts.get(language, "funding.use-figure." + key);
    }

    String learnt(Enum<?> qualification) {
        return texts.get(language, "funding.use-learnt." + lower(qualification));
    }

    /** What a step reckons. */
    String of(UseStep step) {
        var terms = new ArrayList<String>();
        for (var place = 0; place < step.terms().size(); place++) {
            var term = step.terms().get(place);
            terms.add(place == step.kind().yearAt() ? term.toPlainString() : number(term));
        }
        return texts.get(language, "funding.use-step." + lower(step.kind()), terms.toArray());
    }

    /** What is to be seen to. */
    String of(UseAlert alert) {
        return texts.get(
                language,
                "funding.use-alert." + lower(alert.kind()),
                alert.from(),
                alert.until(),
                alert.kind().isMoney() ? euro(alert.figure()) : number(alert.figure()),
                alert.post().map(String::valueOf).orElse(""),
                alert.employment().map(Employment::person).orElse(""));
    }

    String number(BigDecimal value) {
        return written(value, 0);
    }

    String euro(BigDecimal value) {
        return written(value, CENT_DIGITS) + "\u00a0€";
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(
                        language.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? "dd/MM/uuuu" : "dd.MM.uuuu",
                        language)
                .format(day);
    }

    private String written(BigDecimal value, int least) {
        var format = NumberFormat.getNumberInstance(language);
        format.setMinimumFractionDigits(least);
        format.setMaximumFractionDigits(MOST_DIGITS);
        return format.format(value).replace('-', '−');
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
