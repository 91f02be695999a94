package org.lotse.funding.ui;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.lotse.funding.api.claim.Step;
import org.lotse.funding.api.claim.StepKind;
import org.lotse.funding.api.rule.Qualification;
import org.lotse.funding.api.rule.RuleKind;
import org.lotse.funding.api.rule.RuleSet;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.Localized;

/**
 * What the values of the module are called, and how its numbers are written, in one language.
 *
 * @param texts has the words
 * @param locale the language
 */
public record Words(Texts texts, Locale locale) {

    /** Thousandths of a euro stand in a rule. */
    private static final int DIGITS = 3;

    private static final int CENT_DIGITS = 2;

    /** A day of the year is month × 100 + day. */
    private static final int MONTH = 100;

    /** Any text of the module. */
    public String text(String key, Object... arguments) {
        return texts.get(locale, key, arguments);
    }

    /** What a step finds. */
    public String title(StepKind kind) {
        return text("funding.step." + lower(kind) + ".title");
    }

    /** What a step reckons. */
    public String of(StepKind kind, Object... terms) {
        return text("funding.step." + lower(kind), terms);
    }

    /** What comes out of a step, in its unit. */
    public String result(Step step) {
        return switch (step.kind()) {
            case FINAL_AMOUNT, FIRST_INSTALMENT, SECOND_PAYMENT, OWN_CONTRIBUTION -> euro(step.result());
            case PERSONS_MISSING, POSTS_UNIVERSITY, POSTS_MIDDLE -> number(step.result());
        };
    }

    /** What a value of a rule-set is about. */
    public String of(RuleKind kind) {
        return text("funding.rule-kind." + lower(kind));
    }

    /** The qualification in a word. */
    public String of(Qualification qualification) {
        return text("funding.qualification." + lower(qualification));
    }

    /** The value of a rule as its kind is written. */
    public String of(RuleKind kind, BigDecimal value) {
        return switch (kind.form()) {
            case EURO -> euro(value);
            case WHOLE, SHARE -> number(value);
            case YES_OR_NO -> text(value.signum() == 0 ? "funding.no" : "funding.yes");
            case DAY_OF_YEAR ->
                DateTimeFormatter.ofPattern("d. MMMM", locale)
                        .format(MonthDay.of(value.intValue() / MONTH, value.intValue() % MONTH));
        };
    }

    /** Any value of the module's enumerations, below a key of its kind; with what its sentence names. */
    public String of(String kind, Enum<?> value, Object... arguments) {
        return text("funding." + kind + "." + lower(value), arguments);
    }

    /** Which version of which rule-set, as claims cite it. */
    public String cited(RuleSet rules) {
        return text("funding.rules.cited", rules.title(), rules.version());
    }

    /** For example {@code 1.1.2017 – 31.12.2019}, or since when. */
    public String time(RuleSet rules) {
        return rules.until()
                .map(until -> Localized.date(rules.from()) + " – " + Localized.date(until))
                .orElseGet(() -> text("funding.since", Localized.date(rules.from())));
    }

    /** A number with the points of the language, and as many places as it has. */
    public String number(BigDecimal value) {
        return number(value, 0);
    }

    /** An amount with its sign: whole euros without places, others with two at least. */
    public String euro(BigDecimal value) {
        return number(value, value.stripTrailingZeros().scale() <= 0 ? 0 : CENT_DIGITS) + "\u00a0€";
    }

    private String number(BigDecimal value, int places) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(places);
        format.setMaximumFractionDigits(DIGITS);
        return format.format(value).replace('-', '−');
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
