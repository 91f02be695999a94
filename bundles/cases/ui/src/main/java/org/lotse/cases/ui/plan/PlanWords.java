package org.lotse.cases.ui.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lotse.cases.api.LanguageLevel;
import org.lotse.cases.api.plan.Agreement;
import org.lotse.cases.api.plan.Doer;
import org.lotse.cases.api.plan.Indicator;
import org.lotse.cases.api.plan.IndicatorKind;
import org.lotse.cases.api.plan.PlanDetails;
import org.lotse.cases.api.plan.Result;
import org.lotse.cases.api.plan.SignedBy;
import org.lotse.cases.api.plan.Signer;
import org.lotse.cases.api.plan.StepData;
import org.lotse.cases.ui.Words;
import org.lotse.platform.ui.api.Localized;

/** Says what stands in a plan. */
final class PlanWords {

    private final Words words;

    PlanWords(Words words) {
        this.words = words;
    }

    /** The levels that somebody can reach by learning. */
    static List<String> levels() {
        return Arrays.stream(LanguageLevel.values())
                .filter(level -> level != LanguageLevel.NATIVE)
                .map(LanguageLevel::name)
                .toList();
    }

    String of(IndicatorKind kind) {
        return constant("indicator", kind);
    }

    String of(Doer doer) {
        return constant("doer", doer);
    }

    String of(Signer signer) {
        return constant("signer", signer);
    }

    String of(SignedBy way) {
        return constant("signed-by", way);
    }

    String of(Result result) {
        return constant("goal-result", result);
    }

    /** Version and state, {@code 2 – draft}. */
    String version(PlanDetails plan) {
        return words.get("cases.plan.version-" + plan.state().name().toLowerCase(Locale.ROOT), plan.number());
    }

    /** A level by its name, a number as it was written. */
    String value(String value) {
        return levels().contains(value) ? words.of(LanguageLevel.valueOf(value)) : value;
    }

    /** What shows that a goal is reached, from where to where. */
    String of(Indicator indicator) {
        var what = Stream.of(of(indicator.kind()), indicator.measure())
                .filter(part -> part != null)
                .collect(Collectors.joining(": "));
        if (indicator.target() == null) {
            return what;
        }
        return indicator.from() == null
                ? words.get("cases.plan.to", what, value(indicator.target()))
                : words.get("cases.plan.from-to", what, value(indicator.from()), value(indicator.target()));
    }

    /** Who does it, and until when. */
    String of(StepData step) {
        var who = step.body() == null ? of(step.doer()) : step.body();
        return words.get("cases.plan.by-until", who, Localized.date(step.dueOn()));
    }

    /** When it was agreed, by whom and in which way. */
    String of(Agreement agreement) {
        var who = agreement.signers().stream()
                .sorted()
                .map(signer -> signer == Signer.OTHER && agreement.others() != null ? agreement.others() : of(signer))
                .collect(Collectors.joining(", "));
        return words.get("cases.plan.agreed-on", Localized.date(agreement.agreedOn()), who, of(agreement.way()));
    }

    private String constant(String kind, Enum<?> value) {
        return words.get(
                "cases." + kind + "." + value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
