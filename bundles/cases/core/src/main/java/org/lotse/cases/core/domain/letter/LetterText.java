package org.lotse.cases.core.domain.letter;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lotse.cases.api.letter.Placeholder;
import org.lotse.platform.api.rule.RuleViolation;

/** Texts with placeholders and gaps in double braces. */
public final class LetterText {

    private static final Pattern IN_BRACES = Pattern.compile("\\{\\{\\s*([^{}]*?)\\s*}}");

    /** With it begins what stands between the braces of a gap. */
    private static final String GAP = "?";

    private LetterText() {}

    /**
     * @return the text
     * @throws RuleViolation beside the field, naming placeholders that there are not; a gap may have any name
     */
    static String requireKnown(String field, String text) {
        return require(
                field,
                text,
                "cases.rule.placeholder-unknown",
                key -> !key.startsWith(GAP) && Placeholder.named(key).isEmpty());
    }

    /**
     * @return the text
     * @throws RuleViolation beside the field, naming placeholders and gaps that were not filled
     */
    static String requireNone(String field, String text) {
        return require(field, text, "cases.rule.placeholder-left", key -> true);
    }

    /** Puts in what is known; what is not stays in its braces. */
    public static String fill(String text, Map<Placeholder, String> known) {
        return IN_BRACES
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(Placeholder.named(found.group(1))
                        .map(placeholder -> known.getOrDefault(placeholder, placeholder.inBraces()))
                        .orElse(found.group())));
    }

    /** Whether this placeholder stands in the text. */
    public static boolean holds(String text, Placeholder placeholder) {
        return IN_BRACES
                .matcher(text)
                .results()
                .anyMatch(found -> found.group(1).equals(placeholder.key()));
    }

    /** The gaps in the text, as they stand there. */
    public static List<String> gaps(String text) {
        return IN_BRACES
                .matcher(text)
                .results()
                .filter(found -> found.group(1).startsWith(GAP))
                .map(found -> found.group())
                .toList();
    }

    private static String require(String field, String text, String rule, Predicate<String> refused) {
        var found = IN_BRACES
                .matcher(text)
                .results()
                .filter(each -> refused.test(each.group(1)))
                .map(each -> each.group())
                .distinct()
                .collect(Collectors.joining(", "));
        if (!found.isEmpty()) {
            throw RuleViolation.at(field, rule, found);
        }
        return text;
    }
}
