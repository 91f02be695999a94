package org.lotse.funding.core.application.proof;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.lotse.funding.api.proof.FigureSource;
import org.lotse.funding.api.proof.ProofKind;
import org.lotse.funding.api.proof.ProofMeasure;
import org.lotse.funding.api.rule.Qualification;
import org.lotse.platform.api.text.Texts;

/**
 * What stands on sheets and in workbooks, in one language.
 *
 * @param texts has the words
 * @param language in which
 */
record ProofWords(Texts texts, Locale language) {

    private static final int CENTS = 2;

    String title(ProofKind kind) {
        return named("proof-kind", kind);
    }

    String name(ProofMeasure measure) {
        return named("measure", measure);
    }

    String shortName(ProofMeasure measure) {
        return named("measure-short", measure);
    }

    String means(ProofMeasure measure) {
        return named("measure-means", measure);
    }

    String name(FigureSource source) {
        return named("figure-source", source);
    }

    String name(Qualification qualification) {
        return named("qualification", qualification);
    }

    String text(String key, Object... arguments) {
        return texts.get(language, key, arguments);
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.GERMAN).format(day);
    }

    String number(long value) {
        return NumberFormat.getIntegerInstance(language).format(value);
    }

    String number(BigDecimal value) {
        var format = NumberFormat.getNumberInstance(language);
        format.setMinimumFractionDigits(CENTS);
        format.setMaximumFractionDigits(CENTS);
        return format.format(value);
    }

    String euro(BigDecimal amount) {
        return number(amount) + "\u00a0€";
    }

    private String named(String kind, Enum<?> value) {
        return text(
                "funding." + kind + "." + value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
