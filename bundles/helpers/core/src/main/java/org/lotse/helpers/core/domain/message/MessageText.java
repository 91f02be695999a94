package org.lotse.helpers.core.domain.message;

import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lotse.helpers.api.message.MessageDraft;
import org.lotse.helpers.api.message.Placeholder;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;

/** Texts with placeholders in double braces. */
public final class MessageText {

    private static final Pattern IN_BRACES = Pattern.compile("\\{\\{\\s*([^{}]*?)\\s*}}");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");

    private MessageText() {}

    /**
     * One line for a head, without anything that could begin another one.
     *
     * @throws RuleViolation beside the field if there is none, it is too long, or it names a placeholder that there is not
     */
    public static String subject(String field, String typed) {
        var line = CONTROL.matcher(typed).replaceAll(" ");
        return requireKnown(field, Check.text(field, line, MessageDraft.SUBJECT_LENGTH));
    }

    /** @throws RuleViolation as {@link #subject} */
    public static String text(String field, String typed) {
        return requireKnown(field, Check.text(field, typed, MessageDraft.TEXT_LENGTH));
    }

    /** Puts in what is known; everything else stays as it is. */
    public static String fill(String text, Map<Placeholder, String> known) {
        return IN_BRACES
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(Placeholder.called(found.group(1))
                        .map(placeholder -> known.getOrDefault(placeholder, found.group()))
                        .orElse(found.group())));
    }

    /**
     * Nothing may be left open but the first name.
     *
     * @throws RuleViolation beside the field, naming what this message does not know
     */
    public static String requireFilled(String field, String text) {
        return require(
                field,
                text,
                "helpers.rule.placeholder-unfilled",
                word -> Placeholder.called(word).filter(one -> !one.isOfShift()).isEmpty());
    }

    private static String requireKnown(String field, String text) {
        return require(
                field,
                text,
                "helpers.rule.placeholder-unknown",
                word -> Placeholder.called(word).isEmpty());
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
